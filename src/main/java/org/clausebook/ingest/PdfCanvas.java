package org.clausebook.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.EmptyGraphicsStackException;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Draws a page's text as signs with their places instead of ink, in the order in which the file draws it, and takes
 * note of everything that a whole file would not hold.
 */
final class PdfCanvas extends PDFStreamEngine {
    private static final int RIGHT_ANGLE = 90;
    private static final int NEARLY = 5;
    /** The operators of PDF 32000 that draw no text: nothing to do here, but no damage either. */
    private static final List<String> OTHERS =
            List.of(("b B b* B* BDC BI BMC BX c CS cs d d0 d1 DP EI EMC EX f F f* G g "
                            + "h i ID j J K k l m M MP n re RG rg ri s S SC sc SCN scn sh v w W W* y")
                    .split(" ", -1));

    private final PdfFonts fonts;
    private final PdfStreams streams;
    private SortedMap<Integer, List<PdfGlyph>> glyphs = new TreeMap<>();
    private PdfBullets bullets = new PdfBullets();
    private boolean damaged;
    private boolean pictured;
    private int unknown;

    PdfCanvas(PdfFonts fonts, PdfStreams streams) {
        this.fonts = fonts;
        this.streams = streams;
        addTextOperators();
        addOperator(new Concatenate(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new SetMatrix(this));
        addOperator(new Picture());
    }

    private void addTextOperators() {
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new NextLine(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
    }

    /** What a page holds. */
    PdfDrawing draw(PDPage page) {
        glyphs = new TreeMap<>();
        bullets = new PdfBullets();
        damaged = !streams.wholeContent(page.getCOSObject()) || !streams.whole(page.getCOSObject(), COSName.RESOURCES);
        pictured = false;
        unknown = 0;
        try {
            processPage(page);
        } catch (IOException | RuntimeException e) {
            // PDFBox throws unchecked exceptions too when a damaged page holds things of the wrong kind.
            damaged = true;
        }
        glyphs.computeIfPresent(0, (angle, level) -> bullets.among(level));
        return new PdfDrawing(glyphs, damaged, pictured, unknown);
    }

    @Override
    protected void showText(byte[] string) throws IOException {
        PDFont font = getGraphicsState().getTextState().getFont();
        damaged |= font == null || !fonts.whole(font);
        super.showText(string);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        String letters = fonts.letters(font, code);
        if (letters.isEmpty() || letters.indexOf('\uFFFD') >= 0) {
            unknown++;
        }
        if (letters.isEmpty()) {
            return;
        }
        double along = Math.hypot(matrix.getScaleX(), matrix.getShearY());
        double size = Math.max(0.1, Math.hypot(matrix.getShearX(), matrix.getScaleY()));
        int angle = angle(Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX())));
        double x = PdfDrawing.along(angle, matrix.getTranslateX(), matrix.getTranslateY());
        double y = PdfDrawing.upward(angle, matrix.getTranslateX(), matrix.getTranslateY());
        PDTextState state = getGraphicsState().getTextState();
        double tracking = state.getFontSize() == 0 ? 0 : state.getCharacterSpacing() / state.getFontSize() * along;
        boolean bold = fonts.bold(font) || state.getRenderingMode() == RenderingMode.FILL_STROKE;
        glyphs.computeIfAbsent(angle, fresh -> new ArrayList<>())
                .add(new PdfGlyph(letters, x, x + displacement.getX() * along, y, size, tracking, bold));
    }

    /** Text a little askew is text of a scanned page; what stands further off has its own direction. */
    private static int angle(double degrees) {
        int straight = (int) Math.round(degrees / RIGHT_ANGLE) * RIGHT_ANGLE;
        int angle = Math.abs(degrees - straight) <= NEARLY ? straight : (int) Math.round(degrees / NEARLY) * NEARLY;
        return Math.floorMod(angle, 4 * RIGHT_ANGLE);
    }

    @Override
    protected void unsupportedOperator(Operator operator, List<COSBase> operands) {
        damaged |= !OTHERS.contains(operator.getName());
        bullets.draw(operator.getName(), operands, getGraphicsState().getCurrentTransformationMatrix());
        pictured |= operator.getName().equals("BI");
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) {
        // Many files restore a state that they never saved; nothing is lost by it.
        damaged |= !(e instanceof EmptyGraphicsStackException);
    }

    /** Forms are drawn; pictures are only noticed. */
    private final class Picture extends DrawObject {
        Picture() {
            super(PdfCanvas.this);
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            if (!operands.isEmpty() && operands.get(0) instanceof COSName name) {
                COSDictionary objects = getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
                if (objects == null || !objects.containsKey(name)) {
                    damaged = true;
                } else if (getResources().isImageXObject(name)) {
                    pictured = true;
                } else {
                    damaged |= !streams.whole(objects, name);
                }
            }
            super.process(operator, operands);
        }
    }
}
