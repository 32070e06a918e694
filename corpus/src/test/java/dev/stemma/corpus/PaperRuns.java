package dev.stemma.corpus;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The runs of eight words that the papers contain, as hashes: enough to tell that a sentence was copied, too little to read a
 * paper.
 *
 * <p>A run is eight words one after the other, words being letters and digits in small letters. Of the SHA-256 of a run the
 * first five bytes are kept, so that one run in ten million is taken for one of a paper by chance.
 */
final class PaperRuns {

    static final int LENGTH = 8;

    private static final int BYTES = 5;
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+(?:['\u2019][A-Za-z]+)?");
    private static final Pattern HYPHENATED = Pattern.compile("(?<=\\w)-\\s*\\n\\s*(?=\\w)");

    private final Set<Long> hashes;

    private PaperRuns(Set<Long> hashes) {
        this.hashes = hashes;
    }

    static PaperRuns of(String text) {
        Set<Long> hashes = new TreeSet<>();
        List<String> words = words(text);
        for (int at = 0; at + LENGTH <= words.size(); at++) {
            hashes.add(hash(words.subList(at, at + LENGTH)));
        }
        return new PaperRuns(hashes);
    }

    static PaperRuns read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        Set<Long> hashes = new TreeSet<>();
        for (int left = data.readInt(); left > 0; left--) {
            hashes.add(number(data.readNBytes(BYTES)));
        }
        return new PaperRuns(hashes);
    }

    /** Writes what {@link #read} reads. */
    void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(hashes.size());
        for (long hash : hashes) {
            for (int at = BYTES - 1; at >= 0; at--) {
                data.writeByte((int) (hash >>> (8 * at)));
            }
        }
        data.flush();
    }

    int size() {
        return hashes.size();
    }

    /** The longest stretches of a text of which each eight words stand in a paper. */
    List<String> sharedWith(String text) {
        List<String> words = words(text);
        List<String> shared = new ArrayList<>();
        int at = 0;
        while (at + LENGTH <= words.size()) {
            int end = at;
            while (end + LENGTH <= words.size() && hashes.contains(hash(words.subList(end, end + LENGTH)))) {
                end++;
            }
            if (end > at) {
                shared.add(String.join(" ", words.subList(at, end + LENGTH - 1)));
            }
            at = Math.max(end, at + 1);
        }
        return shared;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(
                HYPHENATED.matcher(text).replaceAll("").replace("_", "").replace("*", ""));
        while (word.find()) {
            words.add(word.group().toLowerCase(Locale.ROOT).replace('\u2019', '\''));
        }
        return words;
    }

    private static long hash(List<String> run) {
        try {
            byte[] all = MessageDigest.getInstance("SHA-256")
                    .digest(String.join(" ", run).getBytes(StandardCharsets.UTF_8));
            return number(all);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static long number(byte[] bytes) {
        long number = 0;
        for (int at = 0; at < BYTES; at++) {
            number = (number << 8) | (bytes[at] & 0xFF);
        }
        return number;
    }

    /** Makes the file of hashes anew: the file to write, then the papers' texts. */
    public static void main(String[] arguments) throws IOException {
        StringBuilder texts = new StringBuilder();
        for (String file : List.of(arguments).subList(1, arguments.length)) {
            // A text of its own each: no run goes on from one paper into the next.
            texts.append(Files.readString(Path.of(file)))
                    .append(" end of the text of ")
                    .append(file);
        }
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
            of(texts.toString()).write(out);
        }
    }
}
