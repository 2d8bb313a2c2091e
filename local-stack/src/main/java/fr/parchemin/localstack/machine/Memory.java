package fr.parchemin.localstack.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Resident memory. */
public final class Memory {

    private static final long KIBIBYTE = 1024;

    private Memory() {}

    public static OptionalLong of(ProcessHandle process) {
        return field(process.pid(), "status", "VmRSS:");
    }

    /** Of a process and its children; what they share is counted once. */
    public static OptionalLong ofFamily(ProcessHandle process) {
        List<OptionalLong> shares = Stream.concat(Stream.of(process), process.descendants())
                .map(member -> field(member.pid(), "smaps_rollup", "Pss:"))
                .filter(OptionalLong::isPresent)
                .toList();
        return shares.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(
                        shares.stream().mapToLong(OptionalLong::getAsLong).sum());
    }

    private static OptionalLong field(long pid, String file, String name) {
        try {
            return Files.readAllLines(Path.of("/proc", String.valueOf(pid), file)).stream()
                    .filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIBIBYTE)
                    .findFirst();
        } catch (IOException notReadable) {
            return OptionalLong.empty();
        }
    }
}
