package org.learnroadmap.examples.app;

import java.io.Console;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;

/**
 * Where the application reads and prints. Results go to {@code out}, everything else to {@code err}.
 *
 * @param in  standard input
 * @param out standard output, in UTF-8 whatever the platform's default is
 * @param err standard error, likewise
 */
record Terminal(InputStream in, PrintStream out, PrintStream err) {

    private static final int USUAL_WIDTH = 80;

    /** Tells whether output goes to a screen that shows bold text, and the user has not asked for plain text. */
    static boolean hasStyles() {
        Console console = System.console();
        return console != null && System.getenv("NO_COLOR") == null && isInteractive(console);
    }

    /** From JDK 22 on there is a console for files and pipes, too, and a method that tells. */
    private static boolean isInteractive(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }

    /** Returns the number of columns: what the shell says, or else 80. */
    static int width() {
        String columns = System.getenv("COLUMNS");
        return columns != null && columns.matches("[4-9]\\d|\\d{3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
    }
}
