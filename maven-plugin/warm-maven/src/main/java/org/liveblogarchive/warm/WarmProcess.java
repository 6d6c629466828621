package org.liveblogarchive.warm;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.shared.invoker.InvocationOutputHandler;

/** A JVM that runs Maven builds, one at a time, and ends with the one that started it. */
final class WarmProcess {
    private final DataOutputStream requests;
    private final DataInputStream answers;

    WarmProcess(Path mavenHome, Path javaHome, String options, Map<String, String> environment) throws IOException {
        var command = new ArrayList<String>();
        command.add(javaHome.resolve("bin").resolve("java").toString());
        if (!options.isBlank()) {
            command.addAll(List.of(options.trim().split("\\s+")));
        }
        URI classes = URI.create(WarmMaven.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString());
        String classPath = mavenHome.resolve("boot") + File.separator + "*" + File.pathSeparator + Path.of(classes);
        command.addAll(List.of("-cp", classPath, WarmMaven.class.getName(), mavenHome.toString()));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        Process process = builder.start();
        requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /** Runs a build, hands on the lines that it writes, and returns its exit status. */
    int run(Path folder, List<String> arguments, InvocationOutputHandler lines) throws IOException {
        requests.writeUTF(folder.toString());
        requests.writeInt(arguments.size());
        for (String argument : arguments) {
            requests.writeUTF(argument);
        }
        requests.flush();
        while (answers.readBoolean()) {
            byte[] line = new byte[answers.readInt()];
            answers.readFully(line);
            lines.consumeLine(new String(line, StandardCharsets.UTF_8));
        }
        return answers.readInt();
    }
}
