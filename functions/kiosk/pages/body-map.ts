/** A place to touch. */
export interface Shape {
  /** Its region, an identifier of the topics' register. */
  readonly region: string;
  /** What is seen of it; path data, as are all drawings here. */
  readonly d: string;
  /** What answers to a finger. */
  readonly touch: string;
}

export interface Figure {
  readonly side: 'front' | 'back';
  /** The silhouette. */
  readonly outline: string;
  /** Lines for the stroke alone. */
  readonly details: string;
  readonly shapes: readonly Shape[];
}

/** A unit is a CSS pixel where the map is 420 of them high; there, 44 are what a finger needs (WCAG 2.2, 2.5.5). */
export const viewBox = '0 0 372 420';

/** A cubic curve from where the last one ended: two control points and its end. */
type Curve = readonly [number, number, number, number, number, number];

/** The figure's half, from the crown to between the legs, measured from its middle. */
const half: readonly Curve[] = [
  [15, 8, 25, 19, 25, 36],
  [25, 51, 20, 62, 12, 67],
  [11, 71, 11, 77, 14, 80],
  [20, 86, 36, 85, 46, 89],
  [56, 92, 60, 100, 62, 110],
  [64, 126, 70, 150, 74, 168],
  [79, 186, 80, 206, 81, 224],
  [84, 236, 86, 252, 80, 258],
  [76, 261, 70, 258, 70, 250],
  [69, 242, 69, 234, 67, 226],
  [64, 208, 58, 192, 54, 174],
  [50, 156, 45, 140, 42, 124],
  [40, 142, 36, 158, 35, 174],
  [36, 190, 43, 204, 44, 220],
  [46, 250, 38, 284, 36, 312],
  [41, 336, 36, 362, 35, 384],
  [36, 396, 46, 402, 44, 408],
  [43, 412, 20, 412, 19, 408],
  [18, 402, 21, 394, 20, 384],
  [18, 360, 10, 340, 13, 314],
  [12, 288, 5, 258, 0, 232],
];

/** @param middle of the figure, where it is in the drawing */
function outlineAt(middle: number): string {
  let right = '';
  let left = '';
  let [fromX, fromY] = [0, 8];
  for (const [ax, ay, bx, by, x, y] of half) {
    right += `C${middle + ax} ${ay} ${middle + bx} ${by} ${middle + x} ${y}`;
    left = `C${middle - bx} ${by} ${middle - ax} ${ay} ${middle - fromX} ${fromY}${left}`;
    [fromX, fromY] = [x, y];
  }
  return `M${middle} 8${right}${left}z`;
}

/** A line's two ends. */
type Line = readonly [number, number, number, number];

/** All that is within a distance of a line. */
function around(radius: number, [fromX, fromY, toX, toY]: Line): string {
  const length = Math.hypot(toX - fromX, toY - fromY);
  const acrossX = ((fromY - toY) / length) * radius;
  const acrossY = ((toX - fromX) / length) * radius;
  const end = `A${radius} ${radius} 0 0 0 `;
  return `M${at(fromX + acrossX, fromY + acrossY)}L${at(toX + acrossX, toY + acrossY)}${end}${at(toX - acrossX, toY - acrossY)}L${at(fromX - acrossX, fromY - acrossY)}${end}${at(fromX + acrossX, fromY + acrossY)}z`;
}

function at(x: number, y: number): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

/**
 * @param radius of what is seen; what answers to a finger is 44 wide or more
 * @param lines along which the part lies, from the figure's middle
 */
function part(region: string, middle: number, radius: number, ...lines: Line[]): Shape {
  const placed = lines.map(([fromX, fromY, toX, toY]): Line => [
    middle + fromX,
    fromY,
    middle + toX,
    toY,
  ]);
  const reach = Math.max(radius + 6, 22);
  return {
    region,
    d: placed.map((line) => around(radius, line)).join(''),
    touch: placed.map((line) => around(reach, line)).join(''),
  };
}

/** One on either side. */
function pair(region: string, middle: number, radius: number, line: Line): Shape {
  const [fromX, fromY, toX, toY] = line;
  return part(region, middle, radius, line, [-fromX, fromY, -toX, toY]);
}

function arms(middle: number): Shape[] {
  return [
    part('neck', middle, 10, [-3, 79, 3, 79]),
    pair('shoulder', middle, 13, [45, 104, 46, 106]),
    pair('muscle', middle, 9, [58, 146, 60, 154]),
    pair('nerve', middle, 5, [68.5, 196, 71.5, 212]),
  ];
}

export const figures: readonly [Figure, Figure] = [front(93), back(279)];

function front(middle: number): Figure {
  return {
    side: 'front',
    outline: outlineAt(middle),
    details: `M${middle - 9} 35v2M${middle + 9} 35v2M${middle - 8} 47q8 7 16 0M${middle - 28} 101q14-1 22 5M${middle + 28} 101q-14-1-22 5M${middle} 180v4`,
    shapes: [
      ...arms(middle),
      pair('hip', middle, 13, [27, 204, 28, 208]),
      pair('muscle', middle, 12, [24, 254, 24, 262]),
      pair('knee', middle, 11, [24, 310, 24, 312]),
      pair('nerve', middle, 5, [25, 356, 27, 376]),
    ],
  };
}

function back(middle: number): Figure {
  return {
    side: 'back',
    outline: outlineAt(middle),
    details: `M${middle} 94v114M${middle - 31} 313q7 4 14 0M${middle + 31} 313q-7 4-14 0`,
    shapes: [
      ...arms(middle),
      part('upper-back', middle, 20, [-8, 132, 8, 132]),
      part('lower-back', middle, 19, [-8, 184, 8, 184]),
      pair('hip', middle, 13, [23, 228, 23, 230]),
      pair('nerve', middle, 5, [23, 276, 24, 298]),
      pair('muscle', middle, 9, [25, 344, 26, 362]),
    ],
  };
}
