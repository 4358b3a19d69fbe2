package org.learnroadmap.testkit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A parameter of a test, a constructor or a lifecycle method that is read from a file of roadmap definitions.
 *
 * <pre>{@code
 * @Test
 * void canBeFinishedInTime(@RoadmapFile("django.yaml") Roadmap roadmap) { ... }
 * }</pre>
 *
 * <p>As a {@link org.learnroadmap.core.model.Roadmap} the file has to be without errors: if it is not, the test fails with every
 * error and warning, a line each, as {@code file:line:column: error: ...}. As a {@link org.learnroadmap.core.LoadResult}
 * it may hold anything, so that broken definitions can be tested, too. All loaders and checks that the class loader of the test
 * finds are used.
 *
 * <p>The end of a test with such a parameter fails if an assertion of the test kit was begun in it and never ended.
 *
 * @since 0.1
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@SuppressWarnings("exports") // JUnit makes the extension; nobody else needs it
@ExtendWith(RoadmapFileExtension.class)
public @interface RoadmapFile {

    /**
     * The file. A class path resource beside the test class is taken first, then one below the root of the class path, then a
     * file relative to the working directory; with a leading slash, a class path resource below the root or an absolute file.
     * In a named module, the package of the resource has to be open to {@code org.learnroadmap.testkit}.
     */
    String value();

    /** The id of the roadmap to take from a file that holds several; empty if it holds one. */
    String id() default "";
}
