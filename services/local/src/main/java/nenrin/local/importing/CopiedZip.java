package nenrin.local.importing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The files of another zip, so that a table of labels can go before them. */
record CopiedZip(Path source) implements ZipWriting {

    @Override
    public void writeTo(ZipOutputStream zip) throws IOException {
        try (ZipInputStream from = new ZipInputStream(new BufferedInputStream(Files.newInputStream(source)))) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                from.transferTo(zip);
                zip.closeEntry();
            }
        }
    }
}
