package com.broken;

/** Is named as a loader and is none. */
public final class NotALoader {}
