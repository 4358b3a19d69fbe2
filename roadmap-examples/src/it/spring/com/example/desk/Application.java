package com.example.desk;

import org.learnroadmap.core.Roadmaps;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The same application as a Spring bean is used in. */
@SpringBootApplication
public class Application {

    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }

    /** Immutable and safe for all threads: one for the whole application. */
    @Bean
    Roadmaps roadmaps() {
        return Roadmaps.discover();
    }

    @Bean
    CommandLineRunner desk(Roadmaps roadmaps) {
        return args -> Desk.run(roadmaps, args);
    }
}
