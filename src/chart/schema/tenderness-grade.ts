import * as v from 'valibot';

export const tendernessGradeSchema = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.maxValue(4),
  v.title('Tenderness grade'),
  v.description(
    'Soft tissue tenderness on palpation, without unit (Hubbard & Berkoff 1993, as quoted by chiro.org): 0 none; 1 tender, without grimace or flinch; 2 with grimace or flinch; 3 with withdrawal (jump sign); 4 withdrawal from what does not hurt elsewhere, such as superficial touch. Left out: not graded.',
  ),
);
