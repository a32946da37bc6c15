package dev.onward.journeys;

import java.util.UUID;

/** What one record said of a thing that others may say again. */
record Said<T>(UUID record, T value) {}
