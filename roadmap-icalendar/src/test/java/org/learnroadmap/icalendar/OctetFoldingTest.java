package org.learnroadmap.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OctetFoldingTest {

    private static byte[] fold(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OctetFolding folding = new OctetFolding(out);
        folding.write(text.getBytes(StandardCharsets.UTF_8));
        folding.flush();
        return out.toByteArray();
    }

    @Test
    void leavesShortLinesAlone() throws IOException {
        String text = "a".repeat(75) + "\r\n" + "b".repeat(75) + "\r\n\r\n";

        assertThat(new String(fold(text), StandardCharsets.UTF_8)).isEqualTo(text);
    }

    @Test
    void countsTheSpaceOfContinuationLines() throws IOException {
        assertThat(new String(fold("a".repeat(150)), StandardCharsets.UTF_8))
                .isEqualTo("a".repeat(75) + "\r\n " + "a".repeat(74) + "\r\n a");
    }

    @Test
    void keepsCharactersWholeAndEveryLineWithin75Octets() throws IOException {
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(400); j > 0; j--) {
                text.append(new String[] {"a", "é", "€", "😀", " ", "\t"}[random.nextInt(6)]);
            }
            String folded = new String(fold(text + "\r\n"), StandardCharsets.UTF_8);

            assertThat(folded).doesNotContain("\uFFFD");
            assertThat(folded.replace("\r\n ", "")).isEqualTo(text + "\r\n");
            assertThat(folded.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        }
    }
}
