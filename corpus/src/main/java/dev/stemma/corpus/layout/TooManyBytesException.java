package dev.stemma.corpus.layout;

import java.io.IOException;

/** A file has more bytes than may be read. */
public final class TooManyBytesException extends IOException {

    private static final long serialVersionUID = 1L;

    TooManyBytesException(long most) {
        super("more than " + most + " bytes");
    }
}
