package org.learnroadmap.examples.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.spi.ToolProvider;

/** The tools of the JDK that the tests run on. */
final class Tools {

    private Tools() {}

    /** Runs a tool that must succeed. */
    static void run(String tool, Object... arguments) {
        Said said = say(tool, arguments);
        assertThat(said.exitCode()).as(tool + ": " + said.text()).isZero();
    }

    /** Runs a tool. */
    static Said say(String tool, Object... arguments) {
        String[] texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = arguments[i].toString();
        }
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        int exitCode = ToolProvider.findFirst(tool).orElseThrow().run(out, out, texts);
        return new Said(exitCode, text.toString());
    }

    /** What a tool said. */
    record Said(int exitCode, String text) {}
}
