package nenrin.local.importing;

import java.io.IOException;
import java.util.zip.ZipOutputStream;

/** Writes files into a zip, one after the other. */
interface ZipWriting {
    /** Writes all of them. */
    void writeTo(ZipOutputStream zip) throws IOException;
}
