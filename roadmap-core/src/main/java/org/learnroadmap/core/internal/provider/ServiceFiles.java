package org.learnroadmap.core.internal.provider;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.Set;
import java.util.TreeSet;
import org.learnroadmap.core.internal.guard.ProviderFailure;

/** Looks for the providers that cannot even be loaded, once it is known that there is one. */
final class ServiceFiles {

    /** How the service loader says it of modules; it says nothing of the class path, so the same class would come twice. */
    private static final String LOADING = "Unable to load ";

    private ServiceFiles() {}

    /** Says of each class that is named for a service and cannot be loaded what it lacks. */
    static Set<String> unloadable(Class<?> service, ClassLoader classLoader) {
        Set<String> faults = new TreeSet<>();
        try {
            for (URL file : Collections.list(classLoader.getResources("META-INF/services/" + service.getName()))) {
                for (String line : lines(file)) {
                    String name = line.replaceFirst("#.*", "").strip();
                    if (!name.isEmpty()) {
                        load(name, classLoader, faults);
                    }
                }
            }
        } catch (IOException e) {
            faults.add("the services files of " + service.getName() + " cannot be read: " + e);
        }
        return faults;
    }

    /** Says what the service loader says, and why it says so; of what cannot be loaded the same as above. */
    static String describe(ServiceConfigurationError error) {
        String message = String.valueOf(error.getMessage());
        Throwable cause = error.getCause();
        if (cause == null) {
            return message;
        }
        int loading = message.indexOf(LOADING);
        return loading < 0
                ? message + ": " + ProviderFailure.describe(cause)
                : unloadable(message.substring(loading + LOADING.length()), cause);
    }

    private static String unloadable(String name, Throwable fault) {
        return name + " cannot be loaded: " + fault;
    }

    private static void load(String name, ClassLoader classLoader, Set<String> faults) {
        try {
            Class.forName(name, false, classLoader);
        } catch (LinkageError e) {
            faults.add(unloadable(name, e));
        } catch (ClassNotFoundException e) {
            // The service loader says so itself.
        }
    }

    private static List<String> lines(URL file) throws IOException {
        URLConnection connection = file.openConnection();
        connection.setUseCaches(false); // a plugin's jar must not stay open
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
