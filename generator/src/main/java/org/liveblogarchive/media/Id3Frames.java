package org.liveblogarchive.media;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.liveblogarchive.model.Archive.PictureMetadata;

/** The frames of a tag of ID3 (versions 2.2 to 2.4): texts that players show, links, chapters and pictures stay. */
final class Id3Frames {
    private static final Set<String> KEPT = Set.of(
            ("TIT1 TIT2 TIT3 TALB TPE1 TPE2 TPE3 TPE4 TCOM TEXT TCOP TPUB TRCK TPOS TCON TLAN TLEN TBPM TCMP TKEY TSRC"
                            + " TDRC TDRL TDOR TYER TDAT TIME TORY TSSE TSST TSOA TSOP TSOT USLT SYLT USER WCOM WCOP WOAF WOAR WOAS"
                            + " WORS WPUB RVA2 RVAD SEEK ASPI MLLT"
                            + " TT1 TT2 TT3 TP1 TP2 TP3 TP4 TAL TCM TXT TCR TPB TRK TPA TCO TLA TLE TBP TYE TDA TIM TSS"
                            + " TRC ULT SLT WCM WCP WAF WAR WAS WPB RVA")
                    .split(" "));
    private static final String PICTURE = "APIC";
    private static final String OLD_PICTURE = "PIC";
    private static final String CHAPTER = "CHAP";
    private static final String CONTENTS = "CTOC";
    private static final int PACKED = 0x0C;
    private static final int OLDER_PACKED = 0xC0;
    private static final int UNSYNCHRONISED = 2;
    private static final int WITH_LENGTH = 1;

    private final int version;
    private final PictureMetadata keep;
    private boolean changed;
    /** Chapters have no chapters in them. */
    private boolean inChapter;

    Id3Frames(int version, PictureMetadata keep) {
        this.version = version;
        this.keep = keep;
    }

    /** Returns the frames that stay, or null if all do. */
    byte[] reduced(byte[] frames) throws IOException {
        byte[] kept = filtered(frames);
        return changed ? kept : null;
    }

    private byte[] filtered(byte[] frames) throws IOException {
        MediaInput in = MediaInput.of(frames);
        int name = version == 2 ? 3 : 4;
        int header = version == 2 ? 6 : 10;
        var out = new ByteWriter();
        long at = 0;
        while (at + header <= in.size() && in.u8(at) != 0) {
            String id = in.text(at, at + name);
            long length = switch (version) {
                case 2 -> in.u24(at + name);
                case 3 -> in.u32(at + name);
                default -> Id3Cleaner.size(in, at + name);
            };
            long end = at + header + length;
            if (end > in.size()) {
                throw new DamagedMediaException("a frame of " + length + " bytes", at);
            }
            int flags = version == 2 ? 0 : in.u8(at + 9);
            byte[] before = in.bytes(at + header, end);
            byte[] after = content(id, flags, before);
            if (after == before) {
                out.bytes(in.bytes(at, end));
            } else {
                changed = true;
                if (after != null) {
                    frame(out, id, after);
                }
            }
            at = end;
        }
        if (!in.isZero(at, in.size())) {
            changed = true; // something hidden in the padding
        }
        return out.bytes();
    }

    /** Returns the content of a frame: the same array if it stays as it is, null if the frame goes. */
    private byte[] content(String id, int flags, byte[] content) throws IOException {
        if (KEPT.contains(id)) {
            return content;
        }
        boolean picture = id.equals(PICTURE) || id.equals(OLD_PICTURE);
        if (!picture && (inChapter || (!id.equals(CHAPTER) && !id.equals(CONTENTS)))) {
            return null;
        }
        byte[] plain = content;
        if (version == 4) {
            if ((flags & PACKED) != 0) {
                return null;
            }
            if ((flags & WITH_LENGTH) != 0) {
                plain = Arrays.copyOfRange(plain, Math.min(4, plain.length), plain.length);
            }
            if ((flags & UNSYNCHRONISED) != 0) {
                plain = Id3Cleaner.synchronised(plain);
            }
        } else if ((flags & OLDER_PACKED) != 0) {
            return null;
        }
        byte[] clean = picture ? picture(id, plain) : chapter(id, plain);
        return Arrays.equals(clean, plain) ? content : clean;
    }

    /** Cleans a picture after its encoding, type, kind and description. */
    private byte[] picture(String id, byte[] content) throws IOException {
        MediaInput in = MediaInput.of(content);
        int wide = in.u8(0) == 1 || in.u8(0) == 2 ? 2 : 1;
        long from = id.equals(OLD_PICTURE) ? 4 : in.find(0, 1) + 1;
        from++;
        while (!in.isZero(from, from + wide)) {
            from += wide;
        }
        from += wide;
        byte[] picture = in.bytes(from, in.size());
        return new ByteWriter()
                .bytes(in.bytes(0, from))
                .bytes(Covers.cleaned(picture, keep))
                .bytes();
    }

    /** Cleans the frames inside of a chapter, or of a list of them (ID3v2 Chapter Frame Addendum). */
    private byte[] chapter(String id, byte[] content) throws IOException {
        MediaInput in = MediaInput.of(content);
        long from = in.find(0, 0) + 1;
        if (id.equals(CHAPTER)) {
            from += 16;
        } else {
            int entries = in.u8(from + 1);
            from += 2;
            for (int i = 0; i < entries; i++) {
                from = in.find(0, from) + 1;
            }
        }
        inChapter = true;
        byte[] frames = filtered(in.bytes(from, in.size()));
        inChapter = false;
        return new ByteWriter().bytes(in.bytes(0, from)).bytes(frames).bytes();
    }

    private void frame(ByteWriter out, String id, byte[] content) {
        out.text(id);
        int length = content.length;
        if (version == 2) {
            out.u8(length >> 16).u16(length);
        } else if (version == 3) {
            out.u32(length).u16(0);
        } else {
            for (int shift = 21; shift >= 0; shift -= 7) {
                out.u8((length >> shift) & 0x7F);
            }
            out.u16(0);
        }
        out.bytes(content);
    }
}
