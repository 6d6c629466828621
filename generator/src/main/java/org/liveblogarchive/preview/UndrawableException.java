package org.liveblogarchive.preview;

/** A picture that cannot be drawn, or that it would be too much work to draw; the message is the reason. */
final class UndrawableException extends Exception {
    private static final long serialVersionUID = 1;

    UndrawableException(String reason) {
        super(reason);
    }

    /** Makes one whose reason is what a library said, which may be nothing but the kind of failure. */
    UndrawableException(Throwable cause) {
        super(cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage(), cause);
    }
}
