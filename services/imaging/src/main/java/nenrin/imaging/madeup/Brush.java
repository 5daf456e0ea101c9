package nenrin.imaging.madeup;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;

/** The few strokes that faces are drawn with; all in pixels of the 200x200 picture. */
record Brush(Graphics2D graphics) {
    void fill(Paint paint, Shape shape) {
        graphics.setPaint(paint);
        graphics.fill(shape);
    }

    /** A curve from one point to another, bent towards a third. */
    void curve(Color colour, double thickness, double... xy) {
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke((float) thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(new QuadCurve2D.Double(xy[0], xy[1], xy[2], xy[3], xy[4], xy[5]));
    }

    void outline(Color colour, double thickness, Shape shape) {
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke((float) thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
    }

    /** A soft spot, strongest in its middle. */
    void glow(Color colour, double opacity, double x, double y, double radiusX, double radiusY) {
        Graphics2D spot = (Graphics2D) graphics.create();
        spot.translate(x, y);
        spot.scale(1, radiusY / radiusX);
        spot.setPaint(new RadialGradientPaint(0, 0, (float) radiusX, new float[] {0, 1}, new Color[] {
            Tint.clear(colour, opacity), Tint.clear(colour, 0)
        }));
        spot.fill(new Ellipse2D.Double(-radiusX, -radiusX, 2 * radiusX, 2 * radiusX));
        spot.dispose();
    }

    static Shape oval(double x, double y, double radiusX, double radiusY) {
        return new Ellipse2D.Double(x - radiusX, y - radiusY, 2 * radiusX, 2 * radiusY);
    }

    /** A closed shape: the first point, then curves, each by the point it bends to and the point it ends at. */
    static Shape blob(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i + 3 < xy.length; i += 4) {
            path.quadTo(xy[i], xy[i + 1], xy[i + 2], xy[i + 3]);
        }
        path.closePath();
        return path;
    }
}
