package org.learnroadmap.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.acme.BrokenLoaders;
import com.example.acme.CourseListLoader;
import com.example.acme.CourseRecordsLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A sound loader passes, and each broken one fails the promise that it breaks, with what was seen. */
class RoadmapLoaderContractTest {

    @Test
    void aSoundLoaderPasses() {
        assertThat(ContractRun.broken(CourseListContract.class, CourseListLoader.class, false))
                .isEmpty();
    }

    /** There are no lines for places to be in. */
    @Test
    void aSoundLoaderOfABinaryFormatPasses() {
        assertThat(ContractRun.broken(CourseRecordsContract.class, CourseRecordsLoader.class, false))
                .isEmpty();
    }

    @Test
    void aLoaderOfABinaryFormatNeedsPlacesAsWell() {
        assertThat(ContractRun.broken(CourseRecordsContract.class, CourseRecordsLoader.WithoutPlaces.class, false))
                .containsKey("places of definitions and findings lie inside the source, and every topic has a line");
    }

    static Stream<BrokenPlugin> brokenLoaders() throws ClassNotFoundException {
        return Stream.of(
                broken(BrokenLoaders.UpperCaseId.class, "the id is lower case", "id()", "acme.Courses"),
                broken(BrokenLoaders.IdWithoutVendor.class, "the id is lower case", "id()", "courses"),
                broken(BrokenLoaders.BlankVersion.class, "the version is not blank", "version()", "' '"),
                broken(BrokenLoaders.OptionInCapitals.class, "options have names", "options()", "'SEPARATOR'"),
                broken(BrokenLoaders.OptionTwice.class, "options have names", "options()", "'separator' twice"),
                broken(BrokenLoaders.OptionWithoutWords.class, "options have names", "'separator'", "says ''"),
                broken(BrokenLoaders.OptionOfOneLetter.class, "a misspelt option", "option 'ss'", "it has s"),
                broken(BrokenLoaders.VersionInLocalDigits.class, "the plugin says the same", "ar-EG", "10"),
                broken(BrokenLoaders.VersionThatGrows.class, "the plugin says the same", "the same instance", "1.1"),
                broken(
                        Class.forName("com.example.acme.BrokenLoaders$Hidden"),
                        "the class is public",
                        "Hidden",
                        "not public"),
                broken(
                        BrokenLoaders.WithoutPublicConstructor.class,
                        "the class is public",
                        "",
                        "no public constructor"),
                broken(BrokenLoaders.TakesNull.class, "an argument that is null", "supports(null)", "no exception"),
                broken(
                        BrokenLoaders.TitlesInLocalCapitals.class,
                        "the same question",
                        "tr-TR, Pacific/Apia",
                        "L\u0130M"),
                broken(
                        BrokenLoaders.KnowsItsZone.class,
                        "the same question",
                        "web.courses under tr-TR",
                        "Pacific/Apia"),
                broken(BrokenLoaders.SharesAField.class, "many threads", "one of 8 threads", "differs from"),
                broken(BrokenLoaders.WaitsForOthers.class, "many threads", "one of 8 threads", "no answer in time"),
                broken(BrokenLoaders.KnowsNoSample.class, "every sample is recognised", "web.courses", "false"),
                broken(BrokenLoaders.CannotReadSamples.class, "every sample is read", "web.courses", "minutes of work"),
                broken(BrokenLoaders.SaysNothing.class, "every faulty sample", "faulty.courses", "[]"),
                broken(
                        BrokenLoaders.ClaimsAllWithoutExtension.class,
                        "what is empty or binary",
                        "nothing in nonsense",
                        "true"),
                broken(BrokenLoaders.ClaimsYaml.class, "files of this library's own", "roadmap.yaml", "true"),
                broken(BrokenLoaders.ParsesNames.class, "looking at a source", "http://[", "IllegalArgumentException"),
                broken(
                        BrokenLoaders.CountsLinesFromTwo.class,
                        "places of definitions",
                        "web.courses",
                        "web.courses:100:1"),
                broken(BrokenLoaders.ColumnsInBytes.class, "places of definitions", "web.courses", "web.courses:2:"),
                broken(
                        BrokenLoaders.RecordsNoPlaces.class,
                        "places of definitions",
                        "web.courses",
                        "LoadContext.places()"),
                broken(
                        BrokenLoaders.ParsesNumbers.class,
                        "a fault in the text",
                        "web.courses",
                        "NumberFormatException"),
                broken(
                        BrokenLoaders.AnswersNull.class,
                        "a fault in the text",
                        "web.courses, cut behind byte 0",
                        "the loader answered null",
                        "very long and very deep"),
                broken(BrokenLoaders.CallsItself.class, "very long and very deep", "times '('", "StackOverflowError"),
                broken(BrokenLoaders.NeverEnds.class, "very long and very deep", "times '('", "no answer in time"),
                broken(
                        BrokenLoaders.LeavesCarriageReturns.class,
                        "line ends of other systems",
                        "with CRLF",
                        "differs from"),
                broken(
                        BrokenLoaders.KnowsNoLimit.class,
                        "a source larger than",
                        "web.courses with a limit",
                        "1 definitions"),
                broken(BrokenLoaders.BareCodes.class, "codes of findings", "faulty.courses", "begin with 'acme.'"));
    }

    private static BrokenPlugin broken(Class<?> loader, String promise, String with, String seen, String... more) {
        List<String> promises = new ArrayList<>(List.of(promise));
        promises.addAll(List.of(more));
        return new BrokenPlugin(loader, promises, with, seen);
    }

    @ParameterizedTest
    @MethodSource("brokenLoaders")
    void aBrokenLoaderFailsThePromiseThatItBreaks(BrokenPlugin loader) {
        loader.checkWith(CourseListContract.class);
    }

    @Test
    void aLoaderWithoutAnIdFailsWhateverNeedsIt() {
        Map<String, String> broken = ContractRun.broken(CourseListContract.class, BrokenLoaders.NullId.class, false);

        assertThat(broken.get("the id is lower case, and vendor.name unless the plugin belongs to the library"))
                .contains("with: id()", "seen: null");
    }

    @Test
    void aLoaderThatIsSaidToBeRegisteredIsLookedFor() {
        Map<String, String> broken =
                ContractRun.broken(CourseListContract.class, BrokenLoaders.Unregistered.class, true);

        assertThat(broken.keySet()).containsExactly("the plugin is found through ServiceLoader");
        assertThat(broken.values())
                .singleElement()
                .asString()
                .contains(
                        "com.example.acme.BrokenLoaders$Unregistered; declared in META-INF/services and with provides");
    }
}
