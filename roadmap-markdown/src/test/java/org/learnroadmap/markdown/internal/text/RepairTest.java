package org.learnroadmap.markdown.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnroadmap.markdown.internal.text.Repair.Run;

class RepairTest {

    private static final List<String> CHARSETS = List.of("windows-1252", "windows-1254", "x-MacRoman", "ISO-8859-1");

    /** As people write, with the quotes and spaces of their language. */
    private static final List<String> GENUINE = List.of(
            "«\u00A0L’été, à l’école\u00A0», dit-il – déjà fatigué… «\u00A0Café\u00A0»\u00A0: c’est où\u00A0? “é”—“été…”",
            "L’œil de Zoë, Noël à Saint–Étienne—Évry\u00A0; N°\u00A05, 3×½, Nestlé®, «Nestlé®», «\u00A0Nestlé©\u00A0»…",
            "„Spaß“ – „Nuß“, ‚Äpfel‘ und „Äußerung“… Größe: 20\u00A0°C, »Café«, §\u00A05, MENÜ“, „Spaß“—„Spaß“",
            "\u00DCbung macht den Meister: für, größer, schön, „\u00C4rger“ – 5\u00A0µm, 10\u00A0€, ½ Std.",
            "“AMANHÔ e “MANHÔ: «AMANHû, não, ação, coração… “Êêê!” “Ááá!” É, À, Ã",
            "¿Qué? ¡Olé!… «señor», año nº 1ª – “café”… İstanbul’da “dağ”… «yağ»—ığdır, şöyle, ‘GÜLÜŞ’…",
            "Zażółć gęślą jaźń… „Łódź” – «źdźbło», „kríž“ a „stráž“, „náš“, „nůž“ – příliš žluťoučký kůň… „múž“",
            "Ελληνικά: «Καλημέρα κόσμε»… “α” – Ω, π, √2, √π, 2√π, ¬p, ≈π, ∆x",
            "Привет, мир! «Съешь ещё» – этих… „булок“, С«ё», Рёв, Сім’я, Їжак",
            "你好,世界。「中文」——“引号”…… 日本語のテキスト、ひらがな・カタカナ。한국어 문장",
            "“Quotes” and ‘quotes’ – dashes — dots… bullets • ™ © ® € £ 🔥 👨\u200D💻 ✅ → ⭐ 1\uFE0F\u20E3",
            "Åse på øya, „ærlig“, ”PÅ SJÖ”, ÖÄÅ, »Æblegrød«, Þú, ÐÆ, sjö… ”två”— „ÄÖÜ“ „äöü“",
            "Việt Nam: đường, người… “Hà Nội” – à, ê, ơ; Català: col·legi, «paral·lel»… l’àvia",
            "שלום עולם – “עברית”… مرحبا بالعالم، «نص» … हिन्दी में “पाठ” – ภาษาไทย…");

    static Stream<Arguments> damaged() {
        return Stream.of(
                argumentSet("apostrophe", "windows-1252", "Here\u2019s a plan"),
                argumentSet("emoji", "windows-1254", "\uD83D\uDD25 GOAL: fluent\n\u2705 Goals\n\uD83E\uDDE0 Topics"),
                argumentSet("Macintosh", "x-MacRoman", "Here\u2019s | Status (\u2705/\uD83D\uDEA7/\u274C) |"),
                argumentSet("French", "windows-1252", "déjà vu, été, garçon, Noël, où, sûr"),
                argumentSet("Spanish", "windows-1252", "información, educación, único"),
                argumentSet("Spanish on a Macintosh", "x-MacRoman", "información, educación, único, año"),
                argumentSet("German", "ISO-8859-1", "für größere Straßen"),
                argumentSet("Turkish", "windows-1254", "öğrenme yolu: değişken, döngü, çalışma"),
                argumentSet("Russian", "windows-1252", "Привет, мир"),
                argumentSet("Greek", "x-MacRoman", "Καλημέρα κόσμε"),
                argumentSet("Chinese", "ISO-8859-1", "你好,世界"),
                argumentSet("arrow", "windows-1252", "a \u2192 b"),
                argumentSet("all in one", "windows-1254", "\u201CÔ ÊÉ\u2026\u201D – ¼ ½ ° »"));
    }

    @ParameterizedTest
    @MethodSource("damaged")
    void whatHasLostNothingComesBack(String charset, String text) {
        Repair repair = Repair.of(damage(text, charset));

        assertThat(repair.text()).isEqualTo(text);
        assertThat(repair.kept()).isEmpty();
        assertThat(repair.repaired()).isNotEmpty();
    }

    @ParameterizedTest
    @FieldSource("GENUINE")
    void whatPeopleWriteStays(String text) {
        assertStays(text);
        assertStays(text + "\n" + text);
        assertStays(String.join("\n", GENUINE) + text);
    }

    @Test
    void aSingleRunOfTwoCharactersProvesNothing() {
        assertStays("caf\u00C3\u00A9");
        assertThat(Repair.of("caf\u00C3\u00A9, th\u00C3\u00A9").text()).isEqualTo("café, thé");
    }

    @Test
    void aRunThatHasLostAByteIsKeptAsAWhole() {
        String coder = "\u011F\u0178\u2018\u00A8\u00E2\u20AC\u011F\u0178\u2019\u00BB";
        Repair repair = Repair.of("a\n" + coder + " Practice\r\n\r\n\u00E2\u0153\u2026 Goals");

        assertThat(repair.text()).isEqualTo("a\n" + coder + " Practice\r\n\r\n\u2705 Goals");
        assertThat(repair.kept()).containsExactly(new Run(2, coder, coder));
        assertThat(repair.repaired()).containsExactly(new Run(4, "\u00E2\u0153\u2026", "\u2705"));
    }

    /** In a text of which only a part is damaged, what may have been written on purpose stays. */
    @Test
    void genuineTextBesideDamageStays() {
        Repair repair = Repair.of("l\u2019été «\u00A0café\u00A0», voil\u00E0 : it\u00E2\u20AC\u2122s");

        assertThat(repair.text()).isEqualTo("l\u2019été «\u00A0café\u00A0», voil\u00E0 : it\u2019s");
        assertThat(repair.kept()).isEmpty();
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    /** Words of people's own sentences in any order: they stay, and damaged they come back or stay as they are. */
    @ParameterizedTest
    @MethodSource("seeds")
    void anyTextStaysOrComesBack(int seed) {
        Random random = new Random(seed);
        String text = words(random);
        assertStays(text);

        for (String charset : CHARSETS) {
            String damaged = damage(text, charset);
            Repair repair = Repair.of(damaged);
            assertThat(repair.text()).as(charset).isIn(text, damaged);
        }
    }

    /** Whole sentences hold enough evidence: nearly all that could be damaged without loss comes back. */
    @ParameterizedTest
    @FieldSource("CHARSETS")
    void whatHasLostNothingMostlyComesBack(String charset) {
        assertThat(GENUINE)
                .filteredOn(text -> !Repair.of(damage(text, charset)).text().equals(text))
                .hasSizeLessThanOrEqualTo(1);
    }

    private static String words(Random random) {
        List<String> words = GENUINE.stream()
                .flatMap(sentence -> Stream.of(sentence.split("(?<= )")))
                .toList();
        StringBuilder text = new StringBuilder();
        int from = random.nextInt(words.size());
        for (int i = 0; i < 1 + random.nextInt(30); i++) {
            // Words of one language, or of all.
            int at = seedIsMixed(random) ? random.nextInt(words.size()) : (from + i) % words.size();
            text.append(words.get(at)).append(random.nextInt(8) == 0 ? "\n" : "");
        }
        return text.toString();
    }

    private static boolean seedIsMixed(Random random) {
        return random.nextInt(4) == 0;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00E2\u20AC\u2122",
                "\u00C3",
                "\u011F\u0178",
                "\u20AC",
                "\uD83D",
                "\u00E9",
                "\u00C3\u00A9 ",
                "\u201A\u00C4\u00F4\n"
            })
    void hostileTextIsReadInLinearTime(String piece) {
        String text = piece.repeat(2_000_000 / piece.length());
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(Repair.of(text).text().lines().count())
                        .isEqualTo(text.lines().count()));
    }

    private static void assertStays(String text) {
        Repair repair = Repair.of(text);
        assertThat(repair.text()).isEqualTo(text);
        assertThat(repair.repaired()).isEmpty();
        assertThat(repair.kept()).isEmpty();
    }

    /** As programs do it: what the character set leaves open becomes the control character of that number. */
    private static String damage(String text, String charset) {
        StringBuilder damaged = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            String c = new String(new byte[] {b}, Charset.forName(charset));
            damaged.append(c.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : c);
        }
        return damaged.toString();
    }
}
