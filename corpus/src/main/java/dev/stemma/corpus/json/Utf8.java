package dev.stemma.corpus.json;

/** The form of UTF-8, as the Unicode Standard has it in table 3-7. */
final class Utf8 {

    private Utf8() {}

    /** Returns where the first character begins that is none: overlong, a surrogate, beyond the last or cut off; the length if all are. */
    static int firstBad(byte[] bytes) {
        int i = 0;
        while (i < bytes.length) {
            int length = bytes[i] >= 0 ? 1 : length(bytes, i);
            if (length == 0) {
                return i;
            }
            i += length;
        }
        return i;
    }

    /** Returns how many bytes the character beyond ASCII has that begins here; 0 if none does. */
    static int length(byte[] bytes, int i) {
        int first = bytes[i];
        int second = i + 1 < bytes.length ? bytes[i + 1] & 0xFF : 0;
        if (first < (byte) 0xE0) {
            return first >= (byte) 0xC2 && isContinuation(second) ? 2 : 0;
        }
        if (first < (byte) 0xF0) {
            int from = first == (byte) 0xE0 ? 0xA0 : 0x80;
            int to = first == (byte) 0xED ? 0x9F : 0xBF;
            return second >= from && second <= to && continues(bytes, i + 2, 1) ? 3 : 0;
        }
        int from = first == (byte) 0xF0 ? 0x90 : 0x80;
        int to = first == (byte) 0xF4 ? 0x8F : 0xBF;
        return first <= (byte) 0xF4 && second >= from && second <= to && continues(bytes, i + 2, 2) ? 4 : 0;
    }

    private static boolean continues(byte[] bytes, int from, int count) {
        if (from + count > bytes.length) {
            return false;
        }
        for (int i = from; i < from + count; i++) {
            if (!isContinuation(bytes[i] & 0xFF)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isContinuation(int b) {
        return b >= 0x80 && b <= 0xBF;
    }
}
