package org.liveblogarchive.warm;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Sends what is written line by line, each as a message of its own. */
final class Lines extends OutputStream {
    private final DataOutputStream answers;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    Lines(DataOutputStream answers) {
        this.answers = answers;
    }

    @Override
    public synchronized void write(int b) throws IOException {
        if (b == '\n') {
            send();
        } else if (b != '\r') {
            line.write(b);
        }
    }

    private void send() throws IOException {
        answers.writeBoolean(true);
        answers.writeInt(line.size());
        line.writeTo(answers);
        line.reset();
        answers.flush();
    }

    @Override
    public synchronized void close() throws IOException {
        if (line.size() > 0) {
            send();
        }
    }
}
