package org.learnroadmap.core.internal.provider;

import jakarta.validation.spi.ValidationProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.internal.guard.ProviderFailure;
import org.learnroadmap.core.spi.Provider;

/**
 * The one door to {@link ServiceLoader}. A broken provider is reported and skipped; the others are used.
 *
 * <p>Not safe for use by several threads.
 */
public final class Discovery {

    /** The service loader may report one fault several times, or for ever. */
    private static final int MOST_FAULTS = 100;

    private final ClassLoader classLoader;
    private final Set<String> faults = new TreeSet<>();

    /** Creates a search through a class loader. */
    public Discovery(ClassLoader classLoader) {
        this.classLoader = classLoader;
    }

    /** Finds all providers of a kind, each with a usable id. */
    public <T extends Provider> List<T> find(Class<T> type) {
        List<T> found = new ArrayList<>();
        Iterator<T> providers = ServiceLoader.load(type, classLoader).iterator();
        int attempts = 0;
        while (attempts < MOST_FAULTS) {
            try {
                if (!providers.hasNext()) {
                    break;
                }
                T provider = providers.next();
                if (isUsable(provider)) {
                    found.add(provider);
                }
            } catch (ServiceConfigurationError e) {
                attempts++;
                faults.add(ServiceFiles.describe(e));
            } catch (LinkageError e) {
                // The service loader does not say whose class it was about to load.
                attempts++;
                faults.addAll(ServiceFiles.unloadable(type, classLoader));
            }
        }
        return found;
    }

    /** Finds validation providers where this library was loaded from; the thread is not asked. */
    public static List<ValidationProvider<?>> validationProviders() {
        List<ValidationProvider<?>> found = new ArrayList<>();
        ServiceLoader.load(ValidationProvider.class, Discovery.class.getClassLoader())
                .forEach(found::add);
        return found;
    }

    private boolean isUsable(Provider provider) {
        String name = provider.getClass().getName();
        try {
            String id = provider.id();
            if (id == null || !id.matches("[a-z0-9]+([.-][a-z0-9]+)*")) {
                faults.add(name + " has the id '" + id
                        + "'; ids are lower case letters and digits, joined by '.' and '-'");
                return false;
            }
            if (provider.version() == null) {
                faults.add(name + " answers null for its version");
                return false;
            }
            return true;
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            faults.add(name + " failed to say its id and version: " + ProviderFailure.describe(e));
            return false;
        }
    }

    /** Returns a warning for each provider that could not be used. */
    public List<Diagnostic> faults() {
        return faults.stream()
                .map(fault -> Diagnostic.warning("broken-provider")
                        .message("a provider was skipped: {fault}", "fault", fault)
                        .build())
                .toList();
    }
}
