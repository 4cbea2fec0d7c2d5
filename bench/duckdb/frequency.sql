select counted, view, zone, cell, sum(weight) as weight
from counts
group by counted, view, zone, cell
