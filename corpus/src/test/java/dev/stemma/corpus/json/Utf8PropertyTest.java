package dev.stemma.corpus.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
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

        assertThat(Utf8.firstBad(bytes) == bytes.length).isTrue();
    }

    @Property(tries = 20_000)
    void agrees_with_the_decoder(@ForAll("sequences") byte[] bytes) {
        assertThat(Utf8.firstBad(bytes) == bytes.length).isEqualTo(decodes(bytes));
    }

    @Test
    void agrees_with_the_decoder_on_all_beginnings() {
        for (int first = 0x80; first < 0x100; first++) {
            for (int second = 0; second < 0x100; second++) {
                for (byte[] rest : new byte[][] {{}, {(byte) 0x80}, {(byte) 0x80, (byte) 0xBF}, {(byte) 0xC0, 0x20}}) {
                    byte[] bytes = ByteBuffer.allocate(2 + rest.length)
                            .put((byte) first)
                            .put((byte) second)
                            .put(rest)
                            .array();
                    assertThat(Utf8.firstBad(bytes) == bytes.length)
                            .as("%02X %02X", first, second)
                            .isEqualTo(decodes(bytes));
                }
            }
        }
    }

    /** Mostly ASCII, with runs long enough for the eight bytes that are looked at together. */
    @Provide
    Arbitrary<byte[]> sequences() {
        Arbitrary<Byte> ascii = Arbitraries.bytes().between((byte) 0, Byte.MAX_VALUE);
        return Arbitraries.frequencyOf(
                        Tuple.of(8, ascii),
                        Tuple.of(1, Arbitraries.of((byte) 0xE4, (byte) 0xB8, (byte) 0xAD)),
                        Tuple.of(1, Arbitraries.bytes()))
                .array(byte[].class)
                .ofMaxSize(40);
    }

    private static boolean decodes(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
