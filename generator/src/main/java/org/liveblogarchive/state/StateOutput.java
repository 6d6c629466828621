package org.liveblogarchive.state;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataOutputStream;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;

/** The output that records are written to, with the sets that were written already. */
final class StateOutput {
    final DataOutputStream data;
    final Map<Object, Integer> sets = new HashMap<>();

    StateOutput(DataOutputStream data) {
        this.data = data;
    }

    /** Writes a text, which may be longer than {@link DataOutputStream#writeUTF} can write. */
    void text(String text) throws IOException {
        byte[] encoded = text == null ? new byte[0] : text.getBytes(UTF_8);
        data.writeInt(text == null ? -1 : encoded.length);
        data.write(encoded);
    }

    void time(ZonedDateTime time) throws IOException {
        text(time == null ? null : time.getZone().getId());
        if (time != null) {
            data.writeLong(time.toEpochSecond());
            data.writeInt(time.getNano());
        }
    }
}
