package dev.stemma.corpus.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

/** The platform's decoder is the judge. */
class Utf8PropertyTest {

    @Property
    void any_text_is_valid(@ForAll String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThat(Utf8.firstBad(bytes)).isEqualTo(bytes.length);
    }

    @Property(tries = 20_000)
    void agrees_with_the_decoder(@ForAll("sequences") byte[] bytes) {
        assertThat(Utf8.firstBad(bytes)).isEqualTo(firstBad(bytes));
    }

    @Test
    void agrees_with_the_decoder_on_all_beginnings() {
        for (int first = 0x80; first < 0x100; first++) {
            for (int second = 0; second < 0x100; second++) {
                for (byte[] rest : new byte[][] {{}, {(byte) 0x80}, {(byte) 0x80, (byte) 0xBF}, {(byte) 0xC0, 0x20}}) {
                    byte[] bytes = ByteBuffer.allocate(3 + rest.length)
                            .put((byte) 'a')
                            .put((byte) first)
                            .put((byte) second)
                            .put(rest)
                            .array();
                    assertThat(Utf8.firstBad(bytes))
                            .as("%02X %02X", first, second)
                            .isEqualTo(firstBad(bytes));
                }
            }
        }
    }

    /** Characters of all lengths, whole and broken. */
    @Provide
    Arbitrary<byte[]> sequences() {
        Arbitrary<Byte> ascii = Arbitraries.bytes().between((byte) 0, Byte.MAX_VALUE);
        return Arbitraries.frequencyOf(
                        Tuple.of(4, ascii.map(one -> new byte[] {one})),
                        Tuple.of(
                                4,
                                Arbitraries.of("é", "中", "\uD83D\uDE00")
                                        .map(one -> one.getBytes(StandardCharsets.UTF_8))),
                        Tuple.of(1, Arbitraries.bytes().map(one -> new byte[] {one})))
                .list()
                .ofMaxSize(12)
                .map(pieces -> {
                    ByteBuffer all = ByteBuffer.allocate(48);
                    pieces.forEach(all::put);
                    byte[] bytes = new byte[all.position()];
                    all.flip().get(bytes);
                    return bytes;
                });
    }

    private static int firstBad(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length), true);
        return in.position();
    }
}
