package dev.stemma.corpus.json;

/**
 * The form of UTF-8.
 *
 * <p>Written out because every byte of every file is looked at: the decoder of the platform, which makes characters that nobody
 * needs, had a tenth of the samples of the thread that reads a document of 270 MB, this has a fortieth.
 */
final class Utf8 {

    private Utf8() {}

    /** {@return where the first character begins that is none, or is cut off; the length if all are characters} */
    static int firstBad(byte[] bytes) {
        int at = 0;
        while (at < bytes.length) {
            int length = bytes[at] >= 0 ? 1 : length(bytes, at);
            if (length == 0) {
                return at;
            }
            at += length;
        }
        return at;
    }

    /** {@return how many bytes the character beyond ASCII has that begins here; 0 if none does} */
    private static int length(byte[] bytes, int at) {
        int length = Integer.numberOfLeadingZeros(~bytes[at] << 24); // as many as the first byte has leading ones
        if (length < 2 || length > 4 || length > bytes.length - at) {
            return 0;
        }
        int point = bytes[at] & (0x7F >> length);
        for (int i = at + 1; i < at + length; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return 0;
            }
            point = (point << 6) | (bytes[i] & 0x3F);
        }
        int first = length == 2 ? 0x80 : length == 3 ? 0x800 : Character.MIN_SUPPLEMENTARY_CODE_POINT;
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return point >= first && point <= Character.MAX_CODE_POINT && !surrogate ? length : 0;
    }
}
