package fr.parchemin.localstack.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {

    @TempDir
    Path folder;

    @Test
    void a_mirror_holds_what_the_source_holds_and_nothing_older() throws IOException {
        Path source = Files.createDirectories(folder.resolve("source/lib"));
        Files.writeString(source.resolve("new.so.1"), "1");
        Files.createSymbolicLink(source.resolve("new.so"), Path.of("new.so.1"));
        Path target = Files.createDirectories(folder.resolve("target/lib"));
        Files.writeString(target.resolve("old.so"), "0");
        Files.createSymbolicLink(target.resolve("new.so"), Path.of("old.so.9"));

        Folders.mirror(folder.resolve("source"), folder.resolve("target"));
        Folders.mirror(folder.resolve("source"), folder.resolve("target"));

        assertThat(target.resolve("new.so")).isSymbolicLink().hasContent("1");
        assertThat(target.resolve("old.so")).doesNotExist();
    }

    @Test
    void a_folder_whose_filling_broke_does_not_appear() {
        Path target = folder.resolve("target");
        assertThatThrownBy(() -> Folders.appearComplete(target, draft -> {
                    Files.writeString(draft.resolve("half"), "");
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(StackFailure.class)
                .hasMessageStartingWith("The disk is full: free some space");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_full_disk_is_named_with_what_is_needed() {
        assertThatThrownBy(() -> Folders.requireSpace(folder, Long.MAX_VALUE)).hasMessageContaining("is full");
    }
}
