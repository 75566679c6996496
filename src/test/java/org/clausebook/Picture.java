package org.clausebook;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * What stands where on a page and in which colour: a picture of it, {@value #SCALE} times smaller and in few colours. Two
 * are compared by blocks of so many pixels that the edges of letters, which each machine draws in its own way, count for
 * little.
 */
final class Picture {
    /** How many pixels of a page, in each direction, are one of the picture. */
    private static final int SCALE = 4;
    /** How many pixels of the picture, in each direction, are compared as one. */
    private static final int BLOCK = 2;
    /** From which difference of a channel's mean on, of 255, a block differs. */
    private static final int NOTICED = 32;
    /** The distance of two values of a channel that a picture can have. */
    private static final int STEP = 17;

    private static final int CHANNELS = 3;

    private final BufferedImage image;

    private Picture(BufferedImage image) {
        this.image = image;
    }

    /**
     * How two pictures differ.
     *
     * @param share of the blocks that differ, 0 to 1; 1 where the sizes do
     * @param where all of them lie, in pixels of the page
     */
    record Difference(double share, Rectangle where) {}

    /**
     * A page's picture.
     *
     * @param screenshot as PNG
     * @param density how many pixels of the screenshot, in each direction, are one of the page
     */
    static Picture of(byte[] screenshot, int density) {
        BufferedImage page = image(screenshot);
        int scale = SCALE * density;
        BufferedImage small =
                new BufferedImage(page.getWidth() / scale, page.getHeight() / scale, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < small.getHeight(); y++) {
            for (int x = 0; x < small.getWidth(); x++) {
                small.setRGB(x, y, rounded(mean(page, x * scale, y * scale, scale)));
            }
        }
        return new Picture(small);
    }

    /** A picture that was kept. */
    static Picture read(Path file) {
        try {
            return new Picture(image(Files.readAllBytes(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
    }

    Difference against(Picture other) {
        if (image.getWidth() != other.image.getWidth() || image.getHeight() != other.image.getHeight()) {
            return new Difference(1, new Rectangle(image.getWidth() * SCALE, image.getHeight() * SCALE));
        }
        int blocks = 0;
        int differing = 0;
        Rectangle where = new Rectangle(-1, -1);
        for (int y = 0; y + BLOCK <= image.getHeight(); y += BLOCK) {
            for (int x = 0; x + BLOCK <= image.getWidth(); x += BLOCK) {
                blocks++;
                if (differs(mean(image, x, y, BLOCK), mean(other.image, x, y, BLOCK))) {
                    differing++;
                    where = where.union(new Rectangle(x * SCALE, y * SCALE, BLOCK * SCALE, BLOCK * SCALE));
                }
            }
        }
        return new Difference((double) differing / blocks, where);
    }

    private static boolean differs(int[] one, int[] other) {
        for (int channel = 0; channel < CHANNELS; channel++) {
            if (Math.abs(one[channel] - other[channel]) > NOTICED) {
                return true;
            }
        }
        return false;
    }

    private static int[] mean(BufferedImage image, int left, int top, int size) {
        int[] sum = new int[CHANNELS];
        for (int y = top; y < top + size; y++) {
            for (int x = left; x < left + size; x++) {
                int rgb = image.getRGB(x, y);
                for (int channel = 0; channel < CHANNELS; channel++) {
                    sum[channel] += rgb >> 8 * channel & 0xff;
                }
            }
        }
        for (int channel = 0; channel < CHANNELS; channel++) {
            sum[channel] /= size * size;
        }
        return sum;
    }

    private static int rounded(int[] mean) {
        int rgb = 0;
        for (int channel = 0; channel < CHANNELS; channel++) {
            rgb |= (mean[channel] + STEP / 2) / STEP * STEP << 8 * channel;
        }
        return rgb;
    }

    private static BufferedImage image(byte[] png) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
            if (image == null) {
                throw new IllegalArgumentException("no PNG");
            }
            return image;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
