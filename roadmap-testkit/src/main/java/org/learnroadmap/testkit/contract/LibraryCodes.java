package org.learnroadmap.testkit.contract;

import java.util.Set;
import org.learnroadmap.core.diagnostic.Diagnostic;

/** The findings that the library adds while a plugin is at work. */
final class LibraryCodes {

    private static final Set<String> CODES = Set.of("not-utf-8", "too-large", "too-many-diagnostics");

    private LibraryCodes() {}

    /** Tells whether a finding is the library's own. */
    static boolean of(Diagnostic found) {
        return CODES.contains(found.code());
    }
}
