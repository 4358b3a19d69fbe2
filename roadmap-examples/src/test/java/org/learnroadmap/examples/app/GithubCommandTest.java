package org.learnroadmap.examples.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.SourceLocation;

class GithubCommandTest {

    private static String command(String source, int line, int column) {
        return GithubCommand.of(Diagnostic.warning("a-code")
                .location(new SourceLocation(source, line, column))
                .message("50 % of {what}", "what", "a::b, c\r\n::error::d")
                .build());
    }

    @Test
    void keepsTextFromEndingTheCommand() {
        assertThat(command("a,b:c%\n.yaml", 1, 2))
                .isEqualTo("::warning file=a%2Cb%3Ac%25%0A.yaml,line=1,col=2,title=a-code"
                        + "::50 %25 of a::b, c\\r\\n::error::d");
    }

    @Test
    void namesFilesFromTheWorkingFolder() {
        assertThat(command(Path.of("x/../y/a.yaml").toAbsolutePath().toString(), 3, 0))
                .startsWith("::warning file=y/a.yaml,line=3,title=");
        assertThat(command("./a.yaml", 0, 0)).startsWith("::warning file=a.yaml,title=");
        assertThat(command("../a.yaml", 0, 0)).startsWith("::warning file=../a.yaml,title=");
    }

    @Test
    void namesNoFileForTheWorkingFolderItself() {
        assertThat(command(".", 0, 0)).startsWith("::warning title=a-code::");
        assertThat(command(Path.of("").toAbsolutePath().toString(), 0, 0)).startsWith("::warning title=a-code::");
    }

    @Test
    void saysThePathOfWhatHasNoPlace() {
        Diagnostic found = Diagnostic.info("a-code")
                .path("pace.id")
                .message("something")
                .suggestion("st\u202eady")
                .build();

        assertThat(GithubCommand.of(found))
                .isEqualTo("::notice title=a-code::pace.id: something; did you mean 'st\\u202Eady'?");
    }
}
