/** Reads and writes roadmap definitions, requests and progress in YAML and JSON. */
module org.learnroadmap.yaml {
    requires org.snakeyaml.engine;
    requires static transitive org.jspecify;
    requires tools.jackson.core;
    requires tools.jackson.dataformat.yaml;
    requires transitive org.learnroadmap.core;

    exports org.learnroadmap.yaml;

    provides org.learnroadmap.core.spi.RoadmapLoader with
            org.learnroadmap.yaml.JsonRoadmapLoader,
            org.learnroadmap.yaml.YamlRoadmapLoader;
}
