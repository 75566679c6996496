package org.clausebook.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** A page's links to the world outside: where they lie and where they lead. */
final class PdfLinks {
    private static final Pattern OUTSIDE = Pattern.compile("(?i)(?:https?|mailto):[^\\s\\p{Cntrl}]+");

    /** One rectangle of a link, in points, turned as the page's text is. */
    record Area(double left, double right, double bottom, double top, String href) {}

    private PdfLinks() {}

    static List<Area> of(PDPage page, int angle) {
        List<Area> areas = new ArrayList<>();
        for (PDAnnotation annotation : annotations(page)) {
            if (annotation instanceof PDAnnotationLink link
                    && link.getAction() instanceof PDActionURI action
                    && action.getURI() != null
                    && OUTSIDE.matcher(action.getURI().strip()).matches()) {
                addAreas(areas, link, angle, action.getURI().strip());
            }
        }
        return areas;
    }

    private static List<PDAnnotation> annotations(PDPage page) {
        try {
            return page.getAnnotations();
        } catch (IOException | RuntimeException e) {
            // A broken annotation takes no text with it; PDFBox throws unchecked exceptions for some.
            return List.of();
        }
    }

    /** A link over several lines has a quadrilateral for each (PDF 32000, 12.5.6.5). */
    private static void addAreas(List<Area> areas, PDAnnotationLink link, int angle, String href) {
        float[] quads = link.getQuadPoints();
        PDRectangle box = link.getRectangle();
        if (quads != null && quads.length >= 8) {
            for (int at = 0; at + 8 <= quads.length; at += 8) {
                areas.add(area(java.util.Arrays.copyOfRange(quads, at, at + 8), angle, href));
            }
        } else if (box != null) {
            float[] corners = {
                box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY(),
            };
            areas.add(area(corners, angle, href));
        }
    }

    private static Area area(float[] points, int angle, String href) {
        double left = Double.MAX_VALUE;
        double bottom = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = -Double.MAX_VALUE;
        for (int at = 0; at + 1 < points.length; at += 2) {
            double x = PdfDrawing.along(angle, points[at], points[at + 1]);
            double y = PdfDrawing.upward(angle, points[at], points[at + 1]);
            left = Math.min(left, x);
            right = Math.max(right, x);
            bottom = Math.min(bottom, y);
            top = Math.max(top, y);
        }
        return new Area(left, right, bottom, top, href);
    }
}
