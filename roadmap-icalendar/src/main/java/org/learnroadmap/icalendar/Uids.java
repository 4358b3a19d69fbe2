package org.learnroadmap.icalendar;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.learnroadmap.core.model.Element;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;

/**
 * Names events: the same for the same part of a topic in every plan, different for everything else.
 *
 * <p>A name is a UUID of version 8 (RFC 9562) with bits of the SHA-256 of what it stands for, so that ids may hold any
 * characters and the name tells nobody anything. A topic that was renamed keeps the names it had under its first id. Not
 * safe for use by several threads.
 */
final class Uids {

    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final String owner;
    private final Roadmap roadmap;
    private final MessageDigest digest;

    Uids(String owner, Roadmap roadmap) {
        this.owner = owner;
        this.roadmap = roadmap;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Returns the name of the calendar. */
    String calendar() {
        return name("calendar", "");
    }

    /** Returns the name of a part of a topic, counted from 1. */
    String part(Topic topic, int part) {
        return name("topic", firstId(topic), Integer.toString(part));
    }

    /** Returns the name of a review of a topic, counted from 1; one that windows cut has several pieces. */
    String review(Topic topic, int review, int piece) {
        return name("review", firstId(topic), Integer.toString(review), Integer.toString(piece));
    }

    /** Returns the name of the event that says that a phase is finished. */
    String phase(Phase phase) {
        return name("phase", firstId(phase));
    }

    /** Returns the name of the event that says that everything is finished. */
    String finish() {
        return name("finish");
    }

    /** Returns the name of the event of a deadline. */
    String deadline(Element of) {
        return name("deadline", of instanceof Roadmap ? "" : firstId(of));
    }

    private static String firstId(Element element) {
        return element.formerly().isEmpty() ? element.id() : element.formerly().get(0);
    }

    private String name(String kind, String... parts) {
        add(owner);
        add(firstId(roadmap));
        add(kind);
        for (String part : parts) {
            add(part);
        }
        ByteBuffer hash = ByteBuffer.wrap(digest.digest());
        long high = (hash.getLong() & ~0xf000L) | VERSION_8;
        long low = (hash.getLong() >>> 2) | VARIANT;
        return new UUID(high, low).toString();
    }

    /** Adds a text with its length, so that no two sequences of texts look the same. */
    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
        digest.update(bytes);
    }
}
