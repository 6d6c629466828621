package org.liveblogarchive.state;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The input that records are read from, with the sets and names that were read already. */
final class StateInput {
    final DataInputStream data;
    final List<Object> sets = new ArrayList<>();
    final Map<String, String> names = new HashMap<>();

    StateInput(DataInputStream data) {
        this.data = data;
    }

    String text() throws IOException {
        int length = data.readInt();
        if (length < 0) {
            return null;
        }
        var bytes = new byte[length];
        data.readFully(bytes);
        return new String(bytes, UTF_8);
    }

    ZonedDateTime time() throws IOException {
        String zone = text();
        return zone == null
                ? null
                : Instant.ofEpochSecond(data.readLong(), data.readInt()).atZone(ZoneId.of(zone));
    }
}
