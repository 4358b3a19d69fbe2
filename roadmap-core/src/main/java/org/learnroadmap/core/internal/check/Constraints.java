package org.learnroadmap.core.internal.check;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.internal.provider.Discovery;

/**
 * Runs the Jakarta constraints of definition types and reports each violation at its place.
 *
 * <p>Each element is validated by itself, never a whole tree: the walk over phases belongs to
 * {@link DefinitionCheck}, which bounds its depth.
 */
public final class Constraints {

    private final Validator validator;

    /** Creates the check from the validator of a host or the {@linkplain #defaultValidator() default} one. */
    public Constraints(Validator validator) {
        this.validator = validator;
    }

    /**
     * Makes a validator from the provider on the path. It ignores {@code META-INF/validation.xml}, so that a
     * host's file cannot change our rules, and needs no expression language: messages stay templates, and the
     * values of users never become part of one.
     *
     * @throws jakarta.validation.NoProviderFoundException if there is no provider
     */
    @SuppressWarnings("resource") // a factory without XML and CDI holds nothing to close while its validator lives
    public static Validator defaultValidator() {
        ValidatorFactory factory = Validation.byDefaultProvider()
                .providerResolver(Discovery::validationProviders)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new TemplateInterpolator())
                .buildValidatorFactory();
        return factory.getValidator();
    }

    /** Reports what a bean violates; paths continue the given one, of which text is made only for that. */
    void check(Object bean, DefinitionPath place, DiagnosticCollector findings) {
        Set<ConstraintViolation<Object>> found = validator.validate(bean);
        if (!found.isEmpty()) {
            report(found, place.toString(), findings);
        }
    }

    private static void report(Set<ConstraintViolation<Object>> found, String path, DiagnosticCollector findings) {
        List<ConstraintViolation<Object>> violations = found.stream()
                .sorted(Comparator.comparing((ConstraintViolation<Object> v) -> pathOf(v, path))
                        .thenComparing(ConstraintViolation::getMessageTemplate))
                .toList();
        for (ConstraintViolation<Object> violation : violations) {
            String message = violation.getMessageTemplate();
            int colon = message.indexOf(": ");
            Object value = violation.getInvalidValue();
            Object[] arguments = value == null ? new Object[0] : new Object[] {"value", value};
            findings.error(
                    message.substring(0, colon), pathOf(violation, path), message.substring(colon + 2), arguments);
        }
    }

    private static String pathOf(ConstraintViolation<?> violation, String parent) {
        StringBuilder path = new StringBuilder(parent);
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                path.append('[').append(node.getIndex()).append(']');
            }
            String name = node.getName();
            if (name != null && !name.startsWith("<")) {
                path.append(path.isEmpty() ? "" : ".").append(key(name));
            }
        }
        return path.toString();
    }

    /** Spells a property as the format does: {@code projectIdeas} is {@code project-ideas}. */
    private static String key(String property) {
        return property.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static final class TemplateInterpolator implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }
}
