package org.learnroadmap.examples.app;

import java.util.Optional;
import org.learnroadmap.core.diagnostic.SourceLocation;
import org.learnroadmap.core.diagnostic.SourceMap;

/**
 * Where the parts of a request were written: what an option says stands on the command line, not in the file.
 *
 * @param file   the places in the files
 * @param dates  the options that give dates
 * @param topics the options that choose topics
 * @param wish   the options that may differ from plan to plan
 * @param asOf   whether an option gives the as-of date
 */
record OptionPlaces(SourceMap file, DateOptions dates, TopicOptions topics, Wish wish, boolean asOf)
        implements SourceMap {

    @Override
    public Optional<SourceLocation> find(String path) {
        return option(path).or(() -> file.find(path));
    }

    @Override
    public Optional<SourceLocation> findKey(String path) {
        return option(path).or(() -> file.findKey(path));
    }

    private Optional<SourceLocation> option(String path) {
        return name(path).map(option -> new SourceLocation(option, 0, 0));
    }

    private Optional<String> name(String path) {
        if (path.startsWith("pace") && wish.pace() != null) {
            return Optional.of("--pace");
        }
        if (path.startsWith("calendar") && wish.hours() != null) {
            return Optional.of("--hours");
        }
        if (path.equals("start") && wish.start() != null) {
            return Optional.of("--start");
        }
        if (path.equals("as-of") && asOf) {
            return Optional.of("--as-of");
        }
        return dates.optionFor(path).or(() -> topics.optionFor(path));
    }
}
