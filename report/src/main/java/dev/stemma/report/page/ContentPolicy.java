package dev.stemma.report.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** What the page allows the browser: to run and apply what is in the page, named by its hash, and nothing else. */
final class ContentPolicy {

    private ContentPolicy() {}

    static String of(List<String> scripts, List<String> styles) {
        return "default-src 'none'; script-src " + hashes(scripts) + "; style-src "
                + hashes(styles)
                + "; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String hashes(List<String> contents) {
        return contents.stream()
                .map(content -> "'sha256-" + hash(content) + "'")
                .collect(Collectors.joining(" "));
    }

    private static String hash(String content) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(sha256.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
