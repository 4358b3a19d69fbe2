/** Reads roadmaps that were written as Markdown or plain text. */
module org.learnroadmap.markdown {
    requires org.commonmark;
    requires org.commonmark.ext.autolink;
    requires org.commonmark.ext.gfm.tables;
    requires static transitive org.jspecify;
    requires transitive org.learnroadmap.core;

    exports org.learnroadmap.markdown;

    provides org.learnroadmap.core.spi.RoadmapLoader with
            org.learnroadmap.markdown.MarkdownRoadmapLoader;
}
