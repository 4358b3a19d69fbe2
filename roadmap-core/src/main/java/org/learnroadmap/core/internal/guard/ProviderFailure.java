package org.learnroadmap.core.internal.guard;

import java.io.Serial;
import java.util.List;
import org.learnroadmap.core.diagnostic.Diagnostic;

/** Says which provider threw what, and where; the cause is what it threw. */
public final class ProviderFailure extends IllegalStateException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Who calls providers, and is not where the fault is. */
    private static final List<String> OURS =
            List.of("org.learnroadmap.core.internal.guard.", "org.learnroadmap.core.internal.provider.");

    ProviderFailure(String who, Throwable fault) {
        super(who + " failed: " + describe(fault), fault);
    }

    /** Says what was thrown and where in the plugin; its author needs no more to begin with. */
    public static String describe(Throwable fault) {
        for (StackTraceElement frame : fault.getStackTrace()) {
            String type = frame.getClassName();
            if (OURS.stream().anyMatch(type::startsWith)) {
                break;
            }
            if (!type.startsWith("java.") && !type.startsWith("jdk.") && !type.startsWith("sun.")) {
                return fault + " at " + type + "." + frame.getMethodName() + ":" + frame.getLineNumber();
            }
        }
        return fault.toString();
    }

    /** Starts a finding for somebody who asked for the provider and gets nothing. */
    public Diagnostic.Builder error() {
        return Diagnostic.error("broken-provider").message("{fault}", "fault", message());
    }

    /** Starts a finding for somebody who gets everything but what the provider would have said. */
    public Diagnostic.Builder warning() {
        return Diagnostic.warning("broken-provider").message("{fault}; went on without it", "fault", message());
    }

    private String message() {
        return String.valueOf(getMessage());
    }
}
