package org.learnroadmap.core.model;

/**
 * Which of several alternatives counts in a plan.
 *
 * @param path   where the prerequisite stands, such as {@code phases[0].topics[2].requires[1]}
 * @param asking the id of what asks for one of them
 * @param prerequisite what is asked for
 * @param chosen the id of the topic or phase that counts
 * @since 0.1
 */
public record Choice(String path, String asking, Prerequisite prerequisite, String chosen) {}
