package dev.onward.calendar;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.Map;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import org.jspecify.annotations.Nullable;

/**
 * The time zones of the JVM, for the library. By itself it reckons with its own, and adds their names to those of the
 * JVM: a journey could then be started in a zone that is gone after the next start.
 */
final class JavaZones implements TimeZoneRegistry {

    @Override
    public void register(TimeZone zone) {}

    @Override
    public void register(TimeZone zone, boolean update) {}

    @Override
    public void clear() {}

    @Override
    public @Nullable TimeZone getTimeZone(String id) {
        return null;
    }

    /** Where there are none, the library asks its own. */
    @Override
    public Map<String, ZoneRules> getZoneRules() {
        return Map.of("UTC", ZoneOffset.UTC.getRules());
    }

    @Override
    public ZoneId getZoneId(String id) {
        return ZoneId.of(id);
    }

    @Override
    public String getTzId(String id) {
        return id;
    }
}
