package org.learnroadmap.core.spi;

/**
 * What a document may have besides its schedule and findings, and not every format shows.
 *
 * @since 0.1
 */
public enum DocumentPart {

    /** The readers' {@linkplain Document#locale() locale}. */
    LOCALE,

    /** The {@linkplain Document#forecast() forecast}. */
    FORECAST,

    /** What the same writer {@linkplain Document#previous() wrote before}. */
    PREVIOUS
}
