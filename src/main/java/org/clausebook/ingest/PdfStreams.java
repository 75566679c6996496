package org.clausebook.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.zip.Adler32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a document's streams are whole. PDFBox takes what it can get of a damaged one and says nothing, so the
 * compressed bytes are checked here, against the check sum (RFC 1950) that they carry.
 */
final class PdfStreams {
    private static final int HEADER = 2;
    private static final int CHECK_SUM = 4;
    private static final int DEFLATE = 8;
    private static final int HEADER_DIVISOR = 31;

    private final Map<COSStream, Boolean> known = new IdentityHashMap<>();

    /** Whether what a dictionary has under a name is there and whole; so it is where it has nothing there. */
    boolean whole(COSDictionary dictionary, COSName name) {
        COSBase item = dictionary.getItem(name);
        return item == null || whole(item);
    }

    /** Whether a page's content, if it has any, is there and whole; a content whose head is damaged is no stream. */
    boolean wholeContent(COSDictionary page) {
        COSBase content = page.getDictionaryObject(COSName.CONTENTS);
        boolean drawable = content instanceof COSStream;
        if (content instanceof COSArray array) {
            drawable = true;
            for (int at = 0; at < array.size(); at++) {
                drawable &= array.getObject(at) instanceof COSStream;
            }
        }
        return page.getItem(COSName.CONTENTS) == null || drawable && whole(page, COSName.CONTENTS);
    }

    /** Whether an object is there and, if it is a stream or an array of streams, whole. */
    boolean whole(COSBase item) {
        COSBase object = item instanceof COSObject reference ? reference.getObject() : item;
        if (object == null || object instanceof COSNull) {
            return false;
        }
        if (object instanceof COSArray array) {
            boolean all = true;
            for (int at = 0; at < array.size(); at++) {
                all &= array.get(at) != null && whole(array.get(at));
            }
            return all;
        }
        return !(object instanceof COSStream stream) || known.computeIfAbsent(stream, PdfStreams::inflates);
    }

    private static boolean inflates(COSStream stream) {
        if (!isDeflated(stream.getFilters())) {
            return true;
        }
        try (InputStream raw = stream.createRawInputStream()) {
            return inflates(raw.readAllBytes());
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isDeflated(@Nullable COSBase filters) {
        COSBase first = filters instanceof COSArray array && array.size() > 0 ? array.getObject(0) : filters;
        return COSName.FLATE_DECODE.equals(first) || COSName.FLATE_DECODE_ABBREVIATION.equals(first);
    }

    private static boolean inflates(byte[] deflated) {
        if (deflated.length <= HEADER) {
            return deflated.length == 0;
        }
        int method = deflated[0] & 0xf;
        int header = (deflated[0] & 0xff) << 8 | deflated[1] & 0xff;
        if (method != DEFLATE || header % HEADER_DIVISOR != 0) {
            return false;
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(deflated, HEADER, deflated.length - HEADER);
            Adler32 sum = new Adler32();
            byte[] buffer = new byte[1 << 13];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    return false;
                }
                sum.update(buffer, 0, count);
            }
            return agrees(deflated, deflated.length - inflater.getRemaining(), sum.getValue());
        } catch (DataFormatException e) {
            return false;
        } finally {
            inflater.end();
        }
    }

    /** Some programs count the check sum out of the stream's length; where it is not whole, it is not compared. */
    private static boolean agrees(byte[] deflated, int end, long sum) {
        if (deflated.length - end < CHECK_SUM) {
            return true;
        }
        long stored = 0;
        for (int at = end; at < end + CHECK_SUM; at++) {
            stored = stored << 8 | deflated[at] & 0xff;
        }
        return stored == sum;
    }
}
