package org.learnroadmap.markdown.internal.meaning;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.learnroadmap.core.model.Resource;
import org.learnroadmap.markdown.internal.lines.Line;
import org.learnroadmap.markdown.internal.lines.Mark;
import org.learnroadmap.markdown.internal.text.DurationText;
import org.learnroadmap.markdown.internal.text.Slugs;

/** Takes from front matter what a roadmap has a place for. */
final class FrontMatterReader {

    private final Reading reading;

    FrontMatterReader(Reading reading) {
        this.reading = reading;
    }

    /** Reads the lines between the dashes, which are placed themselves. */
    void read(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.mark() == Mark.FRONT_MATTER && (i == 0 || isEnd(line) || field(line))) {
                reading.ledger().place(line);
            }
        }
    }

    private static boolean isEnd(Line line) {
        return line.text().equals("---") || line.text().equals("...");
    }

    private boolean field(Line line) {
        int colon = line.text().indexOf(':');
        String value =
                colon < 0 ? "" : unquoted(line.text().substring(colon + 1).strip());
        if (value.isEmpty()) {
            return false;
        }
        RoadmapDraft roadmap = reading.roadmap();
        switch (line.text().substring(0, colon).strip().toLowerCase(Locale.ROOT)) {
            case "title", "name" -> roadmap.title = new Placed<>(value, line);
            case "id", "slug" -> roadmap.id = Slugs.of(value, "my-roadmap");
            case "description", "summary", "subtitle" -> roadmap.describe(value, line);
            case "goal" -> roadmap.goal = new Placed<>(value, line);
            case "lang", "language" -> roadmap.lang = value;
            case "tags", "keywords", "topics" ->
                roadmap.tags.addAll(Lists.split(value.replaceAll("^\\[|\\]$", "")).stream()
                        .map(FrontMatterReader::unquoted)
                        .toList());
            case "author" -> roadmap.describe("By " + value, line);
            case "url", "source" -> roadmap.resources.add(new Placed<>(link(value), line));
            case "duration" -> {
                Optional<String> duration = DurationText.claimed(value);
                duration.ifPresent(claimed -> roadmap.duration = new Placed<>(claimed, line));
                return duration.isPresent();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Resource link(String url) {
        return Resource.builder()
                .title(url)
                .url(url.startsWith("http") ? url : null)
                .build();
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
