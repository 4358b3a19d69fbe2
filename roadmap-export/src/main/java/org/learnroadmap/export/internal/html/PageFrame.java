package org.learnroadmap.export.internal.html;

/**
 * What the page is made with: it holds all of it, so that it needs nothing from anywhere.
 *
 * @param policy what a browser lets it do
 * @param css    its style sheet
 * @param yaml   the script that reads and writes YAML
 * @param script the script that does everything else
 * @param data   what the script works on, as JSON
 */
public record PageFrame(String policy, String css, String yaml, String script, String data) {

    /** Puts together what the page is made with. */
    public static PageFrame of(String data) {
        String css = PageFiles.text("page.css");
        String yaml = PageFiles.text("js-yaml.min.js");
        String script = PageFiles.text("page.js");
        return new PageFrame(ContentPolicy.of(css, yaml, script), css, yaml, script, data);
    }
}
