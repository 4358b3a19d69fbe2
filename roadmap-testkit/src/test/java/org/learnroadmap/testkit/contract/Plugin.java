package org.learnroadmap.testkit.contract;

import java.lang.reflect.Constructor;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The plugin that a contract is run for, named in the configuration of the run.
 *
 * @param type       its class
 * @param registered whether it says that it is registered
 */
record Plugin(Class<?> type, boolean registered) {

    static final String TYPE = "plugin.type";

    static final String REGISTERED = "plugin.registered";

    /** Makes one, also of a class that nobody else could make one of. */
    <T> T create(Class<T> kind) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return kind.cast(constructor.newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Hands it to the constructors of contracts. */
    static final class Resolver implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Plugin.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            try {
                Class<?> type =
                        Class.forName(context.getConfigurationParameter(TYPE).orElseThrow());
                boolean registered = context.getConfigurationParameter(REGISTERED, Boolean::valueOf)
                        .orElse(false);
                return new Plugin(type, registered);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
