package org.clausebook.ingest;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;

/**
 * The bullets of lists that a page draws as small discs, circles and squares rather than as signs of a font, as web
 * browsers do when they print.
 */
final class PdfBullets {
    private static final int MOST = 500;
    private static final double LEAST_POINTS = 1;
    private static final double MOST_POINTS = 8;
    /** What a bullet may measure, in heights of the type beside it; ... */
    private static final double SMALLEST = 0.12;

    private static final double LARGEST = 0.6;
    /** ... how high its middle may stand over the base line, ... */
    private static final double LOWEST = 0.1;

    private static final double HIGHEST = 0.55;
    /** ... and how far the text may stand behind it, and other text before it at the least. */
    private static final double FARTHEST = 2.2;

    private static final double FREE = 1.5;

    private record Shape(String sign, double left, double right, double middle) {}

    private final List<Shape> shapes = new ArrayList<>();
    private boolean open;
    private boolean curved;
    private double left;
    private double right;
    private double bottom;
    private double top;

    /** Takes note of an operator that builds or paints a path. */
    void draw(String operator, List<COSBase> operands, Matrix place) {
        switch (operator) {
            case "m", "l" -> points(operands, place);
            case "c", "v", "y" -> {
                points(operands, place);
                curved = true;
            }
            case "re" -> rectangle(operands, place);
            case "f", "F", "f*", "B", "B*", "b", "b*" -> paint(curved ? "•" : "▪");
            case "S", "s" -> paint(curved ? "◦" : "");
            case "n" -> clear();
            default -> {}
        }
    }

    private void points(List<COSBase> operands, Matrix place) {
        for (int i = 0; i + 1 < operands.size(); i += 2) {
            point(number(operands, i), number(operands, i + 1), place);
        }
    }

    private void rectangle(List<COSBase> operands, Matrix place) {
        float x = number(operands, 0);
        float y = number(operands, 1);
        point(x, y, place);
        point(x + number(operands, 2), y + number(operands, 3), place);
    }

    private static float number(List<COSBase> operands, int i) {
        return i < operands.size() && operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
    }

    private void point(float x, float y, Matrix place) {
        Point2D.Float at = place.transformPoint(x, y);
        left = open ? Math.min(left, at.x) : at.x;
        right = open ? Math.max(right, at.x) : at.x;
        bottom = open ? Math.min(bottom, at.y) : at.y;
        top = open ? Math.max(top, at.y) : at.y;
        open = true;
    }

    private void paint(String sign) {
        double width = right - left;
        double height = top - bottom;
        boolean even = width <= height * 1.25 && height <= width * 1.25;
        boolean small = width >= LEAST_POINTS && width <= MOST_POINTS;
        if (open && even && small && !sign.isEmpty() && shapes.size() < MOST) {
            shapes.add(new Shape(sign, left, right, (bottom + top) / 2));
        }
        clear();
    }

    private void clear() {
        open = false;
        curved = false;
    }

    /** The signs of level text with one for each bullet, right before the sign that it stands beside. */
    List<PdfGlyph> among(List<PdfGlyph> glyphs) {
        List<PdfGlyph> all = new ArrayList<>(glyphs);
        for (Shape shape : shapes) {
            Optional<PdfGlyph> beside = all.stream()
                    .filter(glyph -> isBeside(shape, glyph))
                    .min(Comparator.comparingDouble(PdfGlyph::left));
            beside.filter(first -> all.stream().noneMatch(glyph -> isBefore(glyph, shape, first)))
                    .ifPresent(first -> all.add(all.indexOf(first), bullet(shape, first)));
        }
        return all;
    }

    private static PdfGlyph bullet(Shape shape, PdfGlyph beside) {
        return new PdfGlyph(shape.sign(), shape.left(), shape.right(), beside.base(), beside.size(), 0, beside.bold());
    }

    private static boolean isBeside(Shape shape, PdfGlyph glyph) {
        double size = glyph.size();
        double width = shape.right() - shape.left();
        double gap = glyph.left() - shape.right();
        double height = shape.middle() - glyph.base();
        return !glyph.blank()
                && gap >= 0
                && gap <= FARTHEST * size
                && height >= LOWEST * size
                && height <= HIGHEST * size
                && width >= SMALLEST * size
                && width <= LARGEST * size;
    }

    /** Whether a sign stands close before the shape on the same line: then it is an ornament in a text. */
    private static boolean isBefore(PdfGlyph glyph, Shape shape, PdfGlyph beside) {
        return !glyph.blank()
                && Math.abs(glyph.base() - beside.base()) < beside.size() / 2
                && glyph.left() < shape.right()
                && shape.left() - glyph.right() < FREE * beside.size();
    }
}
