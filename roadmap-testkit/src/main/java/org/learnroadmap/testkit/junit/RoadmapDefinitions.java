package org.learnroadmap.testkit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;
import org.learnroadmap.core.diagnostic.Severity;

/**
 * A test that runs once for every roadmap definition below a folder.
 *
 * <pre>{@code
 * @RoadmapDefinitions("roadmaps/**")
 * void areSound() {}
 *
 * @RoadmapDefinitions("roadmaps/**")
 * void takeHalfAYear(Roadmap roadmap) {
 *     assertThat(roadmap).startingOn(MONDAY).withHoursPerWeek(8).canBeFinishedBy(MONDAY.plusMonths(6));
 * }
 * }</pre>
 *
 * <p>A definition with errors fails before the method is called, with every error and warning, a line each, as
 * {@code file:line:column: error: ...}. The method may take the {@link org.learnroadmap.core.model.Roadmap}, and the
 * {@link org.learnroadmap.core.LoadResult} of its file; a file with several roadmaps is one test for each.
 *
 * <p>All loaders and checks that the class loader of the test finds are used. Files that no loader takes for its own are left
 * out, as are those whose name, or whose folder's, begins with a dot. If no definition is found the test fails: a wrong
 * folder is not a success. So does the end of a test if an assertion of the test kit was begun in it and never ended.
 *
 * @since 0.1
 */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@TestTemplate
@SuppressWarnings("exports") // JUnit makes the extension; nobody else needs it
@ExtendWith(RoadmapDefinitionsExtension.class)
public @interface RoadmapDefinitions {

    /**
     * A folder, and which files below it: {@code roadmaps/**}, {@code roadmaps/*.yaml}, {@code roadmaps/**}{@code /*.yaml}, or
     * {@code roadmaps} for all. The part behind the folder is a glob as in {@link java.nio.file.FileSystem#getPathMatcher},
     * but that <code>**&#47;</code> may stand for no folder, too.
     *
     * <p>A folder of the class path beside the test class is taken first, then one below the root of the class path, then
     * one relative to the working directory. Folders with the same name in several places of the class path are all looked
     * at, those inside of jars are not.
     */
    String value();

    /** The least severity that fails a definition: {@link Severity#ERROR}, or {@link Severity#WARNING} to be strict. */
    Severity failOn() default Severity.ERROR;
}
