package org.learnroadmap.examples;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The walls between the rooms. */
class ArchitectureTest {

    private static final String CORE = "org.learnroadmap.core..";
    private static final String APPLICATION = "org.learnroadmap.examples.app..";

    /** Contracts and assertions are there to be extended, and change the machine's locale to see whether a plugin minds. */
    private static final String TEST_KIT = "org.learnroadmap.testkit..";

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.learnroadmap");

    @Test
    void looksAtAllModules() {
        assertThat(ALL)
                .extracting(JavaClass::getPackageName)
                .contains(
                        "org.learnroadmap.core",
                        "org.learnroadmap.yaml",
                        "org.learnroadmap.markdown",
                        "org.learnroadmap.export",
                        "org.learnroadmap.icalendar",
                        "org.learnroadmap.examples.app");
    }

    @Test
    void hasNoPackageCycles() {
        slices().matching("org.learnroadmap.(**)").should().beFreeOfCycles().check(ALL);
    }

    @Test
    void keepsInternalsInside() {
        noClasses()
                .that()
                .resideOutsideOfPackage(CORE)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.learnroadmap.core.internal..")
                .check(ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "export", "icalendar", "markdown", "yaml"})
    void letsNoModuleDependOnASibling(String module) {
        String[] siblings = Stream.of("export", "icalendar", "markdown", "yaml")
                .filter(other -> !other.equals(module))
                .map(other -> "org.learnroadmap." + other + "..")
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage("org.learnroadmap." + module + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(siblings)
                .check(ALL);
    }

    @Test
    void keepsFileFormatsAndLoggingOutOfCore() {
        classes()
                .that()
                .resideInAPackage(CORE)
                // Reads which plugins the class path names, which stand in files of jars.
                .and()
                .doNotHaveFullyQualifiedName("org.learnroadmap.core.internal.provider.ServiceFiles")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                CORE,
                                "java.lang..",
                                "java.util..",
                                "java.time..",
                                "java.math..",
                                "java.io..",
                                "java.nio..",
                                "java.security..",
                                "java.text..",
                                "jakarta.validation..",
                                "org.jspecify..")
                        .and(notLogging())
                        // What a link is, not where it leads: nothing is opened.
                        .or(belongToAnyOf(URI.class, URISyntaxException.class)))
                .check(ALL);
    }

    private static DescribedPredicate<JavaClass> notLogging() {
        return describe(
                "not logging", type -> !resideInAPackage("java.util.logging..").test(type));
    }

    @Test
    void usesJacksonAsTokensOnly() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson.databind..", "com.fasterxml..")
                .check(ALL);
    }

    @Test
    void hasNoHiddenClockZoneOrLocale() {
        noClasses()
                .that()
                .resideOutsideOfPackages(APPLICATION, TEST_KIT)
                .should(call(
                        "look at a clock, the zone or the locale of the machine",
                        access -> Set.of(
                                                "now",
                                                "systemUTC",
                                                "systemDefaultZone",
                                                "systemDefault",
                                                "currentTimeMillis",
                                                "nanoTime")
                                        .contains(access.getName())
                                || access.getTargetOwner().isEquivalentTo(Locale.class)
                                        && access.getName().equals("getDefault")))
                .check(ALL);
    }

    @Test
    void printsOnlyFromTheApplication() {
        noClasses()
                .that()
                .resideOutsideOfPackage(APPLICATION)
                .should(call(
                        "print",
                        access -> access.getTargetOwner().isEquivalentTo(System.class)
                                && Set.of("out", "err", "in").contains(access.getName())))
                .check(ALL);
    }

    @Test
    void opensOneDoorToServiceLoader() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.learnroadmap.core.internal.provider.Discovery")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ServiceLoader.class)
                .check(ALL);
    }

    @Test
    void takesNoClassLoaderFromTheThread() {
        noClasses()
                .should(call(
                        "ask the thread for its class loader",
                        access -> access.getName().equals("getContextClassLoader")))
                .check(ALL);
    }

    @Test
    void marksEveryPackageForNulls() {
        classes()
                .that()
                .haveSimpleName("package-info")
                .should()
                .beAnnotatedWith(NullMarked.class)
                .check(ALL);
        Set<String> marked = ALL.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        assertThat(ALL).extracting(JavaClass::getPackageName).allMatch(marked::contains);
    }

    @Test
    void makesPublicClassesFinalUnlessTheyAreSealed() {
        classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .areTopLevelClasses()
                .should(new ArchCondition<>("be final, or abstract for a reason") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean fine = type.getModifiers().contains(JavaModifier.FINAL)
                                || type.reflect().isSealed()
                                || type.getSimpleName().equals("DiagnosticException")
                                || resideInAPackage(TEST_KIT).test(type);
                        events.add(new SimpleConditionEvent(type, fine, type.getName() + " is not final"));
                    }
                })
                .check(ALL);
    }

    private static ArchCondition<JavaClass> call(String what, Predicate<JavaAccess<?>> predicate) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    if (predicate.test(access)) {
                        events.add(SimpleConditionEvent.satisfied(type, access.getDescription()));
                    }
                }
            }
        };
    }
}
