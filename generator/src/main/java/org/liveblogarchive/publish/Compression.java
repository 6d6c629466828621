package org.liveblogarchive.publish;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** A format of compressed files, for servers that send such files. */
public enum Compression {
    /** gzip (RFC 1952), without a time; its bytes also depend on the zlib of the JDK. */
    GZIP(".gz") {
        @Override
        byte[] compress(ByteBuffer bytes) throws IOException {
            var compressed = new ByteArrayOutputStream();
            try (var out = new GZIPOutputStream(compressed) {
                {
                    def.setLevel(Deflater.BEST_COMPRESSION);
                }
            }) {
                out.write(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
            }
            return compressed.toByteArray();
        }
    },
    /** Brotli (RFC 7932). */
    BROTLI(".br") {
        @Override
        byte[] compress(ByteBuffer bytes) throws IOException {
            if (!Brotli4jLoader.isAvailable()) {
                throw new IOException("Brotli is not available on this system. Remove it from “precompress”");
            }
            var plain = new byte[bytes.remaining()];
            bytes.duplicate().get(plain);
            return Encoder.compress(plain);
        }
    };

    private final String ending;

    Compression(String ending) {
        this.ending = ending;
    }

    /** Returns the ending that the name of a compressed file has after the name of the file itself. */
    public String ending() {
        return ending;
    }

    /** Returns the path of the file that a file holds in a compressed form, or its own. */
    public static String plain(String path) {
        return plain(path, List.of(values()));
    }

    /** Returns the path of the file that a file holds in one of some compressed forms, or its own. */
    static String plain(String path, Collection<Compression> compressions) {
        for (Compression compression : compressions) {
            if (path.endsWith(compression.ending)) {
                return path.substring(0, path.length() - compression.ending.length());
            }
        }
        return path;
    }

    abstract byte[] compress(ByteBuffer bytes) throws IOException;
}
