package org.learnroadmap.markdown.internal.meaning;

/** Reads the sections that belong to the roadmap wherever they stand. */
final class SectionReader {

    private final Reading reading;

    SectionReader(Reading reading) {
        this.reading = reading;
    }

    /** Reads a section of resources, project ideas, concepts or progress. */
    void read(Named named) {
        switch (named.name()) {
            case RESOURCES -> reading.roadmap().resources.addAll(new ResourceReader(reading).read(named));
            case PROJECT_IDEAS -> new IdeaReader(reading).read(named.node());
            case CONCEPTS -> new ConceptReader(reading).read(named);
            case TRACKER -> new TrackerReader(reading).read(named.node());
            default -> throw new IllegalArgumentException(named.name() + " belongs to a phase");
        }
    }
}
